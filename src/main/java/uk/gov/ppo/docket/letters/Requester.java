package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who asked, as far as the letter says: names, addresses and numbers that must not be kept with the
 * pairs. They are learned from the salutation, the lines above it and the head of a mail.
 */
final class Requester {
  private static final String TITLE =
      "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Rev|Revd|Cllr|Councillor)\\.?";
  private static final Pattern SALUTATION =
      Pattern.compile("(?:Dear|Annwyl|Hello|Hi) (?:(" + TITLE + ") )?([^,:]{2,60})[,:]?");
  private static final Pattern SENT_TO = Pattern.compile("(?:To|From): \"?([^<\"]{2,60})\"?.*");
  private static final Pattern MAIL_ADDRESS =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\+44 ?|\\b0)\\d{2,4} ?\\d{3} ?\\d{3,4}\\b");

  /** Whom a salutation addresses without a name. */
  private static final Set<String> NOBODY =
      Set.of(
          "sir",
          "madam",
          "sirs",
          "requester",
          "applicant",
          "requestor",
          "colleague",
          "enquirer",
          "all",
          "team",
          "sir or madam",
          "sir/madam",
          "syr",
          "customer",
          "resident",
          "foi",
          "mr",
          "ms");

  /** First names that are words too: they only go where somebody is addressed. */
  private static final Set<String> WORDS =
      Set.of(
          "will", "mark", "may", "rose", "grant", "grace", "hope", "joy", "faith", "april", "june",
          "bill", "rob", "pat", "guy", "ray", "dean", "frank", "art", "drew", "chase", "heath",
          "church", "young", "post", "hill", "wood", "king", "prince", "page", "law", "case");

  private static final String LEFT_OUT = "[address left out]";

  private final List<String> names;
  private final String first;
  private final List<String> addresses;

  private Requester(List<String> names, String first, List<String> addresses) {
    this.names = names;
    this.first = first;
    this.addresses = addresses;
  }

  /** Learns from all lines of a letter. */
  static Requester in(List<String> lines) {
    Optional<Matcher> greeted =
        lines.stream().map(SALUTATION::matcher).filter(Matcher::matches).findFirst();
    String greetedName = greeted.map(match -> match.group(2).strip()).orElse("");
    if (NOBODY.contains(greetedName.toLowerCase(Locale.ROOT)) || !isName(greetedName)) {
      return new Requester(List.of(), "", List.of());
    }
    boolean titled = greeted.filter(match -> match.group(1) != null).isPresent();
    String full = fullName(lines, greetedName);
    String[] parts = full.split(" ", -1);
    String last = parts[parts.length - 1];
    String first = parts.length > 1 ? parts[0] : titled ? "" : full;
    List<String> names = new ArrayList<>(List.of(full, greetedName));
    if (!last.equals(first) && !WORDS.contains(last.toLowerCase(Locale.ROOT))) {
      names.add(last);
    }
    return new Requester(
        names.stream().filter(name -> !name.equals(first)).distinct().toList(),
        first,
        addresses(lines, full));
  }

  private static boolean isName(String words) {
    String[] parts = words.split(" ", -1);
    return parts.length <= 4
        && Stream.of(parts)
            .allMatch(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)));
  }

  /** The line above, or the mailbox, that says more of the name than the salutation. */
  private static String fullName(List<String> lines, String greeted) {
    return lines.stream()
        .map(Requester::bareName)
        .filter(line -> line.length() > greeted.length() && line.length() < 60 && isName(line))
        .filter(line -> line.endsWith(" " + greeted) || line.startsWith(greeted + " "))
        .findFirst()
        .orElse(greeted);
  }

  private static String bareName(String line) {
    Matcher sent = SENT_TO.matcher(line);
    String name = sent.matches() ? sent.group(1).strip() : line;
    return name.replaceFirst("^" + TITLE + " ", "");
  }

  /** The lines below the name in an address block, and the mail addresses of that block. */
  private static List<String> addresses(List<String> lines, String full) {
    List<String> found = new ArrayList<>();
    int salutation = firstMatching(lines, 0, SALUTATION);
    boolean block = false;
    for (String line : lines.subList(0, Math.max(0, salutation))) {
      block = bareName(line).equals(full) || block && !line.isEmpty();
      MAIL_ADDRESS
          .matcher(line)
          .results()
          .filter(m -> line.contains(full) || isOwn(line))
          .forEach(m -> found.add(m.group()));
      if (block && line.chars().anyMatch(Character::isDigit)) {
        found.add(line.replaceFirst("[,.]$", ""));
      }
    }
    return found;
  }

  private static boolean isOwn(String line) {
    return MAIL_ADDRESS.matcher(line).matches();
  }

  private static int firstMatching(List<String> lines, int from, Pattern pattern) {
    for (int i = from; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** A question without its asker: no name, and no mail address or telephone number at all. */
  String strippedFromQuestion(String text) {
    String plain = stripped(text);
    plain = MAIL_ADDRESS.matcher(plain).replaceAll(found -> kept(found.group()));
    return NUMBER.matcher(plain).replaceAll("[number left out]");
  }

  /** A public body's address may be what the question is about. */
  private static String kept(String address) {
    boolean isPublic =
        Stream.of(".gov.uk", ".nhs.uk", ".police.uk", ".ac.uk", ".gov.scot", ".gov.wales")
            .anyMatch(address.toLowerCase(Locale.ROOT)::endsWith);
    return isPublic ? Matcher.quoteReplacement(address) : LEFT_OUT;
  }

  /** An answer without the name and addresses of whoever asked. */
  String stripped(String text) {
    String plain = text;
    for (String address : addresses) {
      plain = plain.replace(address, LEFT_OUT);
    }
    if (!first.isEmpty()) {
      plain = plain.replaceAll(", " + word(first) + "(?=[.,!;:?]|$)", "");
      plain = plain.replaceAll("(?<=Thank you )" + word(first), "");
    }
    for (String name : names) {
      plain = plain.replaceAll("(?:" + TITLE + " )?" + word(name), "the requester");
    }
    boolean plainly = !first.isEmpty() && !WORDS.contains(first.toLowerCase(Locale.ROOT));
    return plainly ? plain.replaceAll(word(first) + "(?! \\p{Lu})", "the requester") : plain;
  }

  private static String word(String name) {
    return "\\b" + Pattern.quote(name) + "\\b";
  }
}
