package uk.gov.ppo.docket.citations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which law a provision is cited. A request numbers its own sections too, and cites laws
 * that are not known here: in doubt it is of none.
 */
final class Attribution {
  private static final int NEAR = 70;

  private static final Pattern ITS_OWN =
      Pattern.compile(
          "(?is)^\\s{0,3}(?::|above|below|of\\s+(?:this|my|our|your|the\\s+(?!act|freedom|foi|eir|data|uk|environmental))|in\\s+(?:this|my|your)).*");

  private static final Pattern OF_AN_ACT =
      Pattern.compile(
          "(?is)[\\s,(]*(?:[^.;:\\n]{0,30}\\s)?(?:of|under|in|o|\\()?\\s*(?:the|y|'r)?[\\s(]*");

  private static final List<String> LEGAL =
      List.of(
          "exempt",
          "foia",
          "foi ",
          "freedom of information",
          "the act",
          "refus",
          "withh",
          "statut",
          "duty",
          "obliges",
          "disclos",
          "entitle",
          "public interest",
          "right to");

  private final String text;
  private final List<CitedAct> acts;
  private final @Nullable Law only;

  Attribution(String text, List<CitedAct> acts) {
    this.text = text;
    this.acts = acts;
    this.only =
        acts.stream().allMatch(act -> act.law().filter(Law.FOIA::equals).isPresent())
            ? Law.FOIA
            : null;
  }

  /** The provision with its law, where that is beyond doubt. */
  CitedProvision of(CitedProvision cited, Sentence in) {
    if (ITS_OWN
        .matcher(text.substring(cited.end(), Math.min(text.length(), cited.end() + NEAR)))
        .matches()) {
      return cited;
    }
    return named(cited, in)
        .map(act -> cited.of(fitting(act, cited)))
        .orElseGet(() -> cited.of(unnamed(cited, in)));
  }

  /** A regulation is of no Act, a section of no Regulations. */
  private @Nullable Law fitting(CitedAct act, CitedProvision cited) {
    Law law = act.law().orElse(null);
    boolean repealed = law == Law.DPA && act.year() != 0 && act.year() != 2018;
    return law == null || repealed || !fits(law, cited) ? null : law;
  }

  private boolean fits(Law law, CitedProvision cited) {
    char unit = Character.toLowerCase(text.charAt(cited.start()));
    return switch (law) {
      case FOIA, DPA ->
          unit == 's'
              || unit == '§'
              || Character.isDigit(unit)
              || text.regionMatches(true, cited.start(), "adran", 0, 5);
      case EIR -> unit == 'r' || Character.isDigit(unit);
      case GDPR ->
          unit == 'e'
              || Character.isDigit(unit)
              || text.regionMatches(true, cited.start(), "art", 0, 3);
    };
  }

  /** The Act named beside it: right after, right before, or as the only one of its sentence. */
  private Optional<CitedAct> named(CitedProvision cited, Sentence in) {
    Optional<CitedAct> after =
        in.acts().stream().filter(act -> act.start() >= cited.end()).findFirst();
    if (after.isPresent()
        && after.get().start() - cited.end() <= NEAR
        && leadsTo(cited, after.get(), in)) {
      return after;
    }
    Optional<CitedAct> before =
        in.acts().reversed().stream().filter(act -> act.end() <= cited.start()).findFirst();
    if (before.isPresent() && (cited.start() - before.get().end() <= 12 || in.acts().size() == 1)) {
      return before;
    }
    return in.acts().size() == 1 ? after : Optional.empty();
  }

  /**
   * {@code section 8 of the Act}, {@code sections 8 and 10 FOIA}, {@code section 12 (costs) of
   * the}.
   */
  private boolean leadsTo(CitedProvision cited, CitedAct act, Sentence in) {
    int from =
        in.provisions().stream()
            .filter(other -> other.start() >= cited.end() && other.end() <= act.start())
            .mapToInt(CitedProvision::end)
            .max()
            .orElse(cited.end());
    return OF_AN_ACT.matcher(text.substring(from, act.start())).matches();
  }

  /** Whether the sentence says of an unnamed section what one of the Act is about. */
  private boolean soundsLikeTheAct(CitedProvision cited, String words) {
    return acts.stream().anyMatch(act -> act.law().filter(Law.FOIA::equals).isPresent())
        && Topic.ALL.stream()
            .filter(topic -> topic.isIn(cited, Law.FOIA))
            .anyMatch(topic -> topic.phrases().stream().anyMatch(words::contains));
  }

  /** Without an Act beside it: the only law of the whole text, where the sentence speaks of law. */
  private @Nullable Law unnamed(CitedProvision cited, Sentence in) {
    String words = in.lower();
    boolean legal = LEGAL.stream().anyMatch(words::contains);
    boolean isHeading = isLineStart(cited.start()) && !words.contains("exempt");
    if (!in.acts().isEmpty() || !legal || isHeading) {
      return null;
    }
    Law law = soundsLikeTheAct(cited, words) ? Law.FOIA : only;
    return law != null && fits(law, cited) ? law : null;
  }

  private boolean isLineStart(int at) {
    int i = at;
    while (i > 0 && " \t*#>-".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n';
  }
}
