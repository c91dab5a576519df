package uk.gov.ppo.docket.triage.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Subjects that automatic replies bear; some replies bear no other mark. The words are folded. */
final class AwaySubject {
  private static final List<String> REPLY_PREFIXES =
      List.of(
          "re:", "fw:", "fwd:", "aw:", "wg:", "sv:", "vs:", "tr:", "rv:", "antw:", "ateb:", "odp:");

  /** Gateways put {@code [EXTERNAL]} before a subject, and we our reference. */
  private static final int LONGEST_TAG = 40;

  private static final List<String> BEGINNINGS =
      Stream.of(
              "automatic reply",
              "automatic response",
              "automatic message",
              "automated reply",
              "automated response",
              "automated message",
              "auto response",
              "auto-response",
              "autoresponse",
              "auto reply",
              "auto-reply",
              "autoreply",
              "autoresponder",
              "auto:",
              "out of office",
              "out-of-office",
              "out of the office",
              "outofoffice",
              "ooo:",
              "oof:",
              "away from the office",
              "away from my desk",
              "vacation reply",
              "vacation response",
              "vacation message",
              "i am out of the office",
              "i'm out of the office",
              "i am currently out of",
              "i am on annual leave",
              "i am on leave",
              // Welsh and Irish
              "ateb awtomatig",
              "ymateb awtomatig",
              "neges awtomatig",
              "allan o'r swyddfa",
              "i ffwrdd o'r swyddfa",
              "freagra uathoibrioch",
              // German
              "abwesenheit",
              "automatische antwort",
              "automatische abwesenheit",
              "automatische ruckantwort",
              // French
              "reponse automatique",
              "absence du bureau",
              "absent du bureau",
              "message d'absence",
              "notification d'absence",
              "en dehors du bureau",
              // Spanish, Portuguese, Italian, Romanian
              "respuesta automatica",
              "fuera de la oficina",
              "fuera de oficina",
              "resposta automatica",
              "ausencia temporaria",
              "risposta automatica",
              "fuori sede",
              "fuori ufficio",
              "assenza dall'ufficio",
              "raspuns automat",
              // Dutch, Danish, Norwegian, Swedish, Finnish
              "automatisch antwoord",
              "afwezigheidsbericht",
              "afwezig:",
              "automatisk svar",
              "autosvar",
              "automatiskt svar",
              "fravaersmelding",
              "fraværsmelding",
              "automaattinen vastaus",
              // Polish, Czech, Hungarian, Lithuanian, Latvian, Turkish
              "automatyczna odpowiedz",
              "odpowiedz automatyczna",
              "autoodpowiedz",
              "automaticka odpoved",
              "automatikus valasz",
              "automatinis atsakymas",
              "automatiska atbilde",
              "otomatik yanıt",
              // other scripts
              "αυτοματη απαντηση",
              "автоматический ответ",
              "автоматична відповідь",
              "自动答复",
              "自动回复",
              "自動回覆",
              "自動応答",
              "رد تلقائي")
          .map(Folded::of)
          .toList();

  private static final List<String> ENDINGS =
      Stream.of(
              "is out of the office",
              "is out of office",
              "is away from the office",
              "is away from my mail",
              "is on annual leave",
              "ist nicht im buro",
              "ist ausser haus")
          .map(Folded::of)
          .toList();

  /** What may follow such an ending: {@code Jo is out of the office until 3 May}. */
  private static final List<String> UNTIL =
      List.of("until ", "till ", "from ", "returning ", "(", "- ", "and will ");

  private AwaySubject() {}

  static Optional<String> of(Circumstances seen) {
    String subject = withoutPrefixes(Folded.of(seen.message().subject()));
    boolean begins =
        Stream.concat(BEGINNINGS.stream(), seen.configuredBeginnings().stream())
            .anyMatch(words -> begins(subject, words));
    boolean ends =
        Stream.concat(ENDINGS.stream(), seen.configuredEndings().stream())
            .anyMatch(words -> ends(subject, words));
    return begins || ends ? Optional.of("Subject: " + seen.message().subject()) : Optional.empty();
  }

  /** Whole words; German says {@code Abwesenheitsnotiz}, so that one beginning is none. */
  private static boolean begins(String subject, String words) {
    if (!subject.startsWith(words)) {
      return false;
    }
    boolean open = words.equals("abwesenheit") || words.endsWith(" abwesenheit");
    return open || subject.length() == words.length() || endsWord(subject, words.length());
  }

  private static boolean endsWord(String subject, int at) {
    return !Character.isLetter(subject.charAt(at - 1)) || !Character.isLetter(subject.charAt(at));
  }

  private static boolean ends(String subject, String words) {
    int at = subject.lastIndexOf(words);
    if (at < 0) {
      return false;
    }
    String rest = subject.substring(at + words.length()).strip();
    return rest.isEmpty()
        || rest.equals(".")
        || rest.equals("!")
        || rest.equals(")")
        || UNTIL.stream().anyMatch(rest::startsWith);
  }

  private static String withoutPrefixes(String subject) {
    int begin = 0;
    int before;
    do {
      before = begin;
      begin = afterTag(subject, begin);
      int from = begin;
      begin +=
          REPLY_PREFIXES.stream()
              .filter(prefix -> subject.startsWith(prefix, from))
              .mapToInt(String::length)
              .findFirst()
              .orElse(0);
      begin = afterBlanks(subject, begin);
    } while (begin > before);
    return subject.substring(begin);
  }

  private static int afterTag(String subject, int begin) {
    int close = subject.startsWith("[", begin) ? subject.indexOf(']', begin) : -1;
    return close > 0 && close - begin <= LONGEST_TAG ? afterBlanks(subject, close + 1) : begin;
  }

  private static int afterBlanks(String subject, int begin) {
    int at = begin;
    while (at < subject.length() && subject.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
