package uk.gov.ppo.docket.officer.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sits before the page that is being made. */
public final class SignedIn {
  private SignedIn() {}

  /** Whether it is an administrator; nobody is none. */
  public static boolean asAdministrator() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && Doors.isAdministrator(who);
  }
}
