package uk.gov.ppo.docket.text.reply;

import java.util.Arrays;
import java.util.List;

/** What the lines of a signature look like. */
final class SignatureLine {
  private SignatureLine() {}

  static boolean isSignOff(String line) {
    String bare = LineShape.lower(line);
    int end = bare.length();
    while (end > 0 && ",.!-– ".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    String words = bare.substring(0, end);
    return MailPhrases.SIGN_OFFS.contains(words) || isSignOffWithName(line.strip());
  }

  /** {@code Thanks, Jo Bloggs}: what follows the comma is a name, not a sentence. */
  private static boolean isSignOffWithName(String line) {
    int comma = line.indexOf(',');
    return comma > 0
        && MailPhrases.SIGN_OFFS.contains(LineShape.lower(line.substring(0, comma)))
        && isCapitalised(line.substring(comma + 1).strip());
  }

  private static boolean isCapitalised(String words) {
    return LineShape.words(words) <= 4
        && Arrays.stream(words.split(" +"))
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
  }

  static boolean isDevice(String line) {
    String bare = LineShape.lower(line);
    return LineShape.words(bare) <= 8
        && bare.indexOf(',') < 0
        && MailPhrases.DEVICE_LINES.stream().anyMatch(bare::startsWith);
  }

  /** Holds an address, a web page or a telephone number. */
  static boolean isContact(String line) {
    String bare = LineShape.lower(line);
    return LineShape.words(line) <= 12
        && (bare.indexOf('@') > 0
            || bare.contains("www.")
            || bare.contains("http")
            || isTelephone(bare));
  }

  /** Nine digits or more that a pair of years or a reference would not have. */
  private static boolean isTelephone(String bare) {
    return bare.chars().filter(Character::isDigit).count() >= 9;
  }

  /** Short, and a name, a post, an address or contact details rather than a sentence. */
  static boolean fits(String line) {
    int words = LineShape.words(line);
    return isContact(line)
        || isDevice(line)
        || isSignOff(line)
        || LineShape.isRule(line)
        || words <= 2
        || (words <= 10 && !endsSentence(line) && mostlyCapitals(line));
  }

  /** The sender's own name, with or without a dash before it. */
  static boolean isName(String line, String sender) {
    return !sender.isBlank() && LineShape.lower(line).equals(LineShape.lower(sender));
  }

  /** {@code -Jane Doe}: no blank after the dash, so no list item. */
  static boolean isDashedName(String line) {
    String bare = line.strip();
    return bare.length() > 2
        && bare.startsWith("-")
        && Character.isUpperCase(bare.charAt(1))
        && looksLikeName(bare.substring(1));
  }

  /** Two to four words, all with a capital, none a number. */
  static boolean looksLikeName(String line) {
    return LineShape.words(line) >= 2
        && !LineShape.hasDigit(line)
        && !endsSentence(line)
        && isCapitalised(line.strip());
  }

  private static boolean endsSentence(String line) {
    String bare = line.strip();
    return !bare.isEmpty()
        && ".?!:;".indexOf(bare.charAt(bare.length() - 1)) >= 0
        && LineShape.words(bare) > 4;
  }

  private static boolean mostlyCapitals(String line) {
    List<String> words = Arrays.asList(line.strip().split(" +"));
    long raised = words.stream().filter(SignatureLine::isRaised).count();
    return raised * 2 >= words.size();
  }

  private static boolean isRaised(String word) {
    int first = word.codePointAt(0);
    return !Character.isLowerCase(first);
  }
}
