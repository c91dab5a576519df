package uk.gov.ppo.docket.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Subjects that automatic replies bear; some bear no other mark. */
final class Subjects {
  private static final List<String> REPLY_PREFIXES = List.of("re:", "fw:", "fwd:", "aw:", "ateb:");

  private static final List<String> BEGINNINGS =
      List.of(
          "automatic reply",
          "automatic response",
          "auto response",
          "auto-response",
          "autoresponse",
          "autoreply",
          "auto-reply",
          "auto reply",
          "auto:",
          "out of office",
          "out of the office",
          "ateb awtomatig",
          "allan o'r swyddfa",
          "abwesenheitsnotiz",
          "automatische antwort",
          "réponse automatique",
          "respuesta automática");

  private static final String ENDING = "is out of the office";

  private Subjects() {}

  static Optional<String> outOfOffice(Circumstances seen) {
    String subject = withoutPrefixes(seen.message().subject().toLowerCase(Locale.ROOT));
    boolean automatic =
        BEGINNINGS.stream().anyMatch(subject::startsWith) || subject.endsWith(ENDING);
    return automatic ? Optional.of("Subject: " + seen.message().subject()) : Optional.empty();
  }

  private static String withoutPrefixes(String subject) {
    String rest = subject.strip();
    Optional<String> prefix = REPLY_PREFIXES.stream().filter(rest::startsWith).findFirst();
    int begin = 0;
    while (prefix.isPresent()) {
      begin += prefix.get().length();
      while (begin < rest.length() && rest.charAt(begin) == ' ') {
        begin++;
      }
      int from = begin;
      prefix = REPLY_PREFIXES.stream().filter(p -> rest.startsWith(p, from)).findFirst();
    }
    return rest.substring(begin);
  }
}
