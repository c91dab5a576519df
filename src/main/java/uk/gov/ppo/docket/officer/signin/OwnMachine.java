package uk.gov.ppo.docket.officer.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Whether a request comes from this machine itself and for nobody else: a proxy here that passes on
 * a stranger's request says so in a header field.
 */
final class OwnMachine implements RequestMatcher {
  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  @Override
  public boolean matches(HttpServletRequest request) {
    return isLoopback(request.getRemoteAddr())
        && PASSED_ON.stream().allMatch(field -> request.getHeader(field) == null);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress(); // always a literal: no lookup
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }
}
