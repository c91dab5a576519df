package uk.gov.ppo.docket.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time limits that the law is said to set and does not. Right are: FOIA 2000 section 10(1) and
 * 17(1), twenty working days; EIR 2004 regulation 5(2), twenty working days, regulation 7(1) and
 * 11(4), forty; UK GDPR article 12(3), one month, and two more where needed.
 */
final class TimeRule implements Rule {
  /** A stretch of time, in working days or not. */
  private record Duration(int number, String kind, String unit, int start, int end) {
    boolean isWorkingDays(int days) {
      return number == days && unit.startsWith("day") && isOffice();
    }

    boolean isOffice() {
      return kind.equals("working") || kind.equals("business");
    }

    boolean isMonths() {
      return unit.startsWith("month");
    }
  }

  private static final Pattern DURATION =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}.,/-])"
              + Amounts.NUMBER
              + "(?:\\s?\\(\\d{1,3}\\))?[\\s-]{1,2}(?:(working|business|calendar|clear)[\\s-]{1,2})?"
              + "(days?|weeks?|months?)(?!\\p{L})");

  private static final List<String> CLAIMS =
      List.of(
          "statutory",
          "by law",
          "legal deadline",
          "legal time limit",
          "legal limit",
          "the law requires",
          "time limit",
          "legally required",
          "legally obliged",
          "required to",
          "obliges",
          "must respond",
          "must reply",
          "must answer",
          "requires you",
          "requires public authorities",
          "requires a response",
          "prescribed");

  private static final List<String> REPLIES =
      List.of(
          "respon",
          "reply",
          "replies",
          "answer",
          "comply",
          "compliance",
          "refusal notice",
          "disclos",
          "provide",
          "supply");

  private static final List<String> OTHER_TIMES =
      List.of(
          "review",
          "tribunal",
          "appeal",
          "how many",
          "number of",
          "please state",
          "complain",
          "retain",
          "retention",
          "last",
          "past",
          "previous",
          "extension",
          "extend");

  @Override
  public List<Misquote> in(Sentence sentence) {
    Optional<Law> law = sentence.onlyLaw().filter(only -> claims(sentence, only));
    if (law.isEmpty()) {
      return List.of();
    }
    List<Duration> durations = durations(sentence);
    boolean anyRight = durations.stream().anyMatch(time -> isRight(time, law.get(), sentence));
    return anyRight
        ? List.of()
        : durations.stream()
            .filter(time -> isWrong(time, law.get()))
            .map(
                time ->
                    sentence.misquote(
                        Slip.OTHER_TIME, time.start(), time.end(), right(law.get(), sentence)))
            .toList();
  }

  private static List<Duration> durations(Sentence sentence) {
    List<Duration> durations = new ArrayList<>();
    Matcher m = DURATION.matcher(sentence.text()).region(sentence.start(), sentence.end());
    while (m.find()) {
      String kind = m.group(2) == null ? "" : m.group(2).toLowerCase(Locale.ROOT);
      durations.add(
          new Duration(
              Amounts.value(m.group(1)),
              kind,
              m.group(3).toLowerCase(Locale.ROOT),
              m.start(),
              m.end()));
    }
    return durations;
  }

  /** Whether the sentence says what time the law gives for the answer. */
  private static boolean claims(Sentence sentence, Law law) {
    String words = sentence.lower();
    if (OTHER_TIMES.stream().anyMatch(words::contains) || words.indexOf('?') >= 0) {
      return false;
    }
    List<Integer> setting =
        switch (law) {
          case FOIA -> List.of(10, 17);
          case EIR -> List.of(5, 7);
          case GDPR -> List.of(12, 15);
          case DPA -> List.of(45);
        };
    if (!sentence.provisions().isEmpty()) {
      return sentence.provisions().stream()
          .allMatch(
              cited ->
                  setting.contains(cited.number()) || (law == Law.FOIA && cited.number() == 1));
    }
    return CLAIMS.stream().anyMatch(words::contains) && REPLIES.stream().anyMatch(words::contains);
  }

  private static boolean isRight(Duration time, Law law, Sentence sentence) {
    return switch (law) {
      case FOIA -> time.isWorkingDays(20);
      case EIR -> time.isWorkingDays(sentence.cites(Law.EIR, 7) ? 40 : 20);
      case DPA, GDPR -> time.isMonths() && time.number() <= 3;
    };
  }

  /** Bare days that come near are loose talk, and so is twenty days for working days. */
  private static boolean isWrong(Duration time, Law law) {
    boolean bareDays = time.kind().isEmpty() && time.unit().startsWith("day");
    return switch (law) {
      case FOIA, EIR -> !(bareDays && (time.number() == 20 || time.number() == 40));
      case DPA, GDPR ->
          !(time.unit().startsWith("day")
              && !time.isOffice()
              && time.number() >= 28
              && time.number() <= 31);
    };
  }

  private static String right(Law law, Sentence sentence) {
    return switch (law) {
      case FOIA ->
          "Section 10(1) of the Act: promptly, and not later than the twentieth working day"
              + " following receipt.";
      case EIR ->
          sentence.cites(Law.EIR, 7)
              ? "Regulation 7(1) EIR lets the 20 working days become 40 where a request is complex"
                  + " and large."
              : "Regulation 5(2) EIR: as soon as possible, and no later than 20 working days after"
                  + " receipt.";
      case DPA, GDPR ->
          "Article 12(3) of the UK GDPR: without undue delay, and within one month of receipt; two"
              + " further months where needed.";
    };
  }
}
