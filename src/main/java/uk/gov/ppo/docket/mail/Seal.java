package uk.gov.ppo.docket.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what we send, so that what comes back can be known (HMAC-SHA256, RFC 2104, shortened to 80
 * bits). Nobody without the key can name a case in our words, and the random part keeps one
 * identifier from telling the next.
 *
 * <p>All letters are lower case, and any case is understood: servers change it.
 */
public final class Seal {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_KEY = 16;

  /** RFC 4648 section 6, in lower case: no sign in it needs quoting in a local part. */
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

  private static final int BITS_A_LETTER = 5;
  private static final int RANDOM_LETTERS = 16; // 80 bits
  private static final int SIGNATURE_LETTERS = 16; // 80 bits

  /** Fits a long; more digits name no case. */
  private static final int MOST_DIGITS = 18;

  /** The longest token is c, eighteen digits, a hyphen and the signature. */
  static final int LONGEST_TOKEN = 1 + MOST_DIGITS + 1 + SIGNATURE_LETTERS;

  private static final Pattern OURS =
      Pattern.compile(
          "docket\\.(?<case>\\d{1,%d})\\.(?<random>[a-z2-7]{%d})\\.(?<mac>[a-z2-7]{%d})@(?<domain>[^@]+)"
              .formatted(MOST_DIGITS, RANDOM_LETTERS, SIGNATURE_LETTERS));
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:^|.*[^a-z0-9])c(?<case>\\d{1,%d})-(?<mac>[a-z2-7]{%d})"
              .formatted(MOST_DIGITS, SIGNATURE_LETTERS));

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  /** Whether an identifier has the shape of those that Docket gives, here or in another office. */
  public static boolean isShapeOf(MessageId id) {
    return OURS.matcher(id.value().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Signs with this key.
   *
   * @throws IllegalArgumentException when the key is shorter than 16 bytes
   */
  public Seal(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "a key of %d bytes is too short; at least %d".formatted(key.length, SHORTEST_KEY));
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** A new identifier for a message of a case: {@code docket.543.random.signature@domain}. */
  public MessageId messageId(long caseId, String domain) {
    byte[] bytes = new byte[RANDOM_LETTERS * BITS_A_LETTER / 8];
    random.nextBytes(bytes);
    String left = "docket.%d.%s".formatted(caseId, letters(bytes, RANDOM_LETTERS));
    String where = domain.toLowerCase(Locale.ROOT);
    return new MessageId(left + "." + signature("message", left + "@" + where) + "@" + where);
  }

  /** Whether we made this identifier: our shape and our signature. */
  public boolean made(MessageId id) {
    return caseOf(id).isPresent();
  }

  /** The case that an identifier of ours belongs to; nothing for any other. */
  public OptionalLong caseOf(MessageId id) {
    String value = id.value().toLowerCase(Locale.ROOT);
    Matcher parts = OURS.matcher(value);
    if (!parts.matches()) {
      return OptionalLong.empty();
    }
    String left = "docket.%s.%s".formatted(parts.group("case"), parts.group("random"));
    String expected = signature("message", left + "@" + parts.group("domain"));
    return caseIf(same(expected, parts.group("mac")), parts.group("case"));
  }

  /**
   * What stands for a case in an address, at most {@value #LONGEST_TOKEN} letters, digits and
   * hyphens: {@code c543-k7f3…}. A case has one token for ever.
   */
  public String token(long caseId) {
    return "c%d-%s".formatted(caseId, signature("token", Long.toString(caseId)));
  }

  /**
   * The case whose token ends this local part, after a {@code +} or another sign that parts words,
   * or as the whole of it; nothing when there is no valid one.
   */
  public OptionalLong caseOfToken(String localPart) {
    // longer than any token and what may stand before it (RFC 5321 section 4.5.3.1.1: 64)
    String text = localPart.toLowerCase(Locale.ROOT);
    Matcher parts = TOKEN.matcher(text.substring(Math.max(0, text.length() - LONGEST_TOKEN - 1)));
    if (!parts.matches()) {
      return OptionalLong.empty();
    }
    String expected = signature("token", parts.group("case"));
    return caseIf(same(expected, parts.group("mac")), parts.group("case"));
  }

  private static OptionalLong caseIf(boolean valid, String digits) {
    return valid ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
  }

  /** Takes the same time wherever the first difference stands. */
  private static boolean same(String expected, String found) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.US_ASCII), found.getBytes(StandardCharsets.US_ASCII));
  }

  /** The purpose is signed too: no identifier can be made into a token. */
  private String signature(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] all = mac.doFinal((purpose + ":" + text).getBytes(StandardCharsets.UTF_8));
      return letters(all, SIGNATURE_LETTERS);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java knows " + ALGORITHM, impossible);
    }
  }

  private static String letters(byte[] bytes, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(LETTERS.charAt(fiveBits(bytes, i * BITS_A_LETTER)));
    }
    return letters.toString();
  }

  private static int fiveBits(byte[] bytes, int from) {
    int value = 0;
    for (int bit = from; bit < from + BITS_A_LETTER; bit++) {
      value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1);
    }
    return value;
  }
}
