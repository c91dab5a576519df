package uk.gov.ppo.docket.officer.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the password check and turns away who tries too often. */
final class SignInLimit extends OncePerRequestFilter {
  private final SignInAttempts attempts;

  SignInLimit(SignInAttempts attempts) {
    this.attempts = attempts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !(request.getMethod().equals("POST") && request.getServletPath().equals(Doors.SIGN_IN));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    if (attempts.allow(account(request), request.getRemoteAddr())) {
      rest.doFilter(request, response);
    } else {
      response.setIntHeader("Retry-After", (int) SignInAttempts.WINDOW.toSeconds());
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
  }

  static String account(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getParameter("username"), "");
  }
}
