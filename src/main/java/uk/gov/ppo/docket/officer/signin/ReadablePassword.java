package uk.gov.ppo.docket.officer.signin;

import java.security.SecureRandom;

/**
 * A password a person can read from a screen and type: {@code K7MD-2XQF-9RTW}.
 *
 * <p>Twelve signs of 32 are 60 bits: at five tries in five minutes they are not found by guessing.
 */
final class ReadablePassword {
  /** Crockford's base 32 without letters that look like digits. */
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  private ReadablePassword() {}

  static String from(SecureRandom random) {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return password.toString();
  }
}
