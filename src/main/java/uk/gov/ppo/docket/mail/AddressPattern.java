package uk.gov.ppo.docket.mail;

/**
 * An address setting that may carry the token of a case, such as {@code mail+{token}@ppo.example}.
 *
 * @param value the setting's value; empty for none
 */
public record AddressPattern(String value) {
  private static final String TOKEN = "{token}";

  /** None. */
  public static final AddressPattern NONE = new AddressPattern("");

  /** RFC 5321 section 4.5.3.1.1. */
  private static final int LONGEST_LOCAL_PART = 64;

  /** Room for a case number of nine digits. */
  private static final String LONG_TOKEN = "c123456789-" + "a".repeat(16);

  /**
   * The pattern in a setting that must hold the token, or be empty.
   *
   * @throws IllegalStateException naming the setting, what is wrong with it and the cure
   */
  public static AddressPattern withToken(String setting, String value) {
    if (!value.isBlank() && !value.contains(TOKEN)) {
      throw new IllegalStateException(
          "%s is \"%s\": it must hold %s, such as mail+%s@ppo.example, or be empty"
              .formatted(setting, HeaderText.clean(value), TOKEN, TOKEN));
    }
    return checked(setting, value);
  }

  /**
   * The address in a setting, with the token or without; empty, or {@code <>} for the null
   * reverse-path.
   *
   * @throws IllegalStateException naming the setting, what is wrong with it and the cure
   */
  public static AddressPattern of(String setting, String value) {
    return value.strip().equals("<>") ? new AddressPattern("<>") : checked(setting, value);
  }

  private static AddressPattern checked(String setting, String value) {
    AddressPattern pattern = new AddressPattern(value.strip());
    String wrong = pattern.value.isEmpty() ? "" : pattern.complaint();
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "%s is \"%s\": %s".formatted(setting, HeaderText.clean(value), wrong));
    }
    return pattern;
  }

  private String complaint() {
    String sample = with(LONG_TOKEN);
    if (!LetterWriter.canWriteTo(new Mailbox("", harmless(sample)))) {
      return "that is no address; write local@domain";
    }
    if (value.contains(TOKEN) && !tokenCanBeFound()) {
      return "%s must stand alone before the @, or after a + or another sign".formatted(TOKEN);
    }
    return sample.lastIndexOf('@') > LONGEST_LOCAL_PART
        ? "with a token for %s the part before the @ is longer than %d signs: shorten it"
            .formatted(TOKEN, LONGEST_LOCAL_PART)
        : "";
  }

  private static String harmless(String address) {
    return Addresses.isHarmless(address) ? address : "";
  }

  /** As {@link Seal#caseOfToken} looks for it. */
  private boolean tokenCanBeFound() {
    String local = value.substring(0, value.lastIndexOf('@'));
    int before = local.length() - TOKEN.length() - 1;
    return local.endsWith(TOKEN)
        && value.indexOf(TOKEN) == local.length() - TOKEN.length()
        && (before < 0 || !Character.isLetterOrDigit(local.charAt(before)));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  /** The address with this token in it. */
  String with(String token) {
    return value.replace(TOKEN, token);
  }
}
