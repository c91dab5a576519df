package uk.gov.ppo.docket.officer.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Which page is open to whom, and what every answer tells the browser. */
@Configuration(proxyBeanMethods = false)
class Doors {
  static final String SIGN_IN = "/sign-in";

  /** Nothing from elsewhere, nothing inline: words of a stranger's mail stand on these pages. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  @Bean
  SecurityFilterChain pages(HttpSecurity http, SignInAttempts attempts) throws Exception {
    return http.authorizeHttpRequests(Doors::whoMaySeeWhat)
        .formLogin(form -> signIn(form, attempts))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?signed-out"))
        .addFilterBefore(new SignInLimit(attempts), UsernamePasswordAuthenticationFilter.class)
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .exceptionHandling(refusals -> refusals.accessDeniedHandler(Doors::refused))
        .csrf(Customizer.withDefaults())
        .headers(Doors::tellTheBrowser)
        .build();
  }

  private static void whoMaySeeWhat(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    OwnMachine ownMachine = new OwnMachine();
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers(SIGN_IN, "/assets/**")
        .permitAll()
        .requestMatchers("/actuator/health/**", "/actuator/prometheus")
        .access(
            (who, where) ->
                new AuthorizationDecision(
                    ownMachine.matches(where.getRequest()) || isAdministrator(who.get())))
        .requestMatchers("/actuator/**", "/suggestions/**")
        .hasRole(Role.ADMIN.name())
        .anyRequest()
        .authenticated();
  }

  static boolean isAdministrator(Authentication who) {
    return who.getAuthorities().stream().anyMatch(a -> "ROLE_ADMIN".equals(a.getAuthority()));
  }

  private static void signIn(FormLoginConfigurer<HttpSecurity> form, SignInAttempts attempts) {
    form.loginPage(SIGN_IN)
        .loginProcessingUrl(SIGN_IN)
        .failureUrl(SIGN_IN + "?failed")
        .successHandler(new Welcome(attempts));
  }

  /** Forgets earlier slips and shows the page that was asked for, or the cases. */
  private static final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {
    private final SignInAttempts attempts;

    Welcome(SignInAttempts attempts) {
      this.attempts = attempts;
      setDefaultTargetUrl("/cases");
      setRequestCache(pagesOnly());
    }

    @Override
    public void onAuthenticationSuccess(
        HttpServletRequest request, HttpServletResponse response, Authentication who)
        throws IOException, ServletException {
      attempts.succeeded(SignInLimit.account(request), request.getRemoteAddr());
      super.onAuthenticationSuccess(request, response, who);
    }
  }

  @SuppressWarnings("NullAway") // null is that setter's word for "no parameter in the address"
  private static HttpSessionRequestCache pagesOnly() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(pathPattern(HttpMethod.GET, "/**"));
    cache.setMatchingRequestParameterName(null);
    return cache;
  }

  /** A form whose session ended is a case for signing in again, not for an error. */
  private static void refused(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    if (why instanceof CsrfException && nobodyIsSignedIn()) {
      response.sendRedirect(request.getContextPath() + SIGN_IN + "?ended");
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  // the request itself does not know yet: forms are checked before it is told who sent it
  private static boolean nobodyIsSignedIn() {
    return SecurityContextHolder.getContext().getAuthentication() == null;
  }

  private static void tellTheBrowser(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }
}
