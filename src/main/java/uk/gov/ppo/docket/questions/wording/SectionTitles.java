package uk.gov.ppo.docket.questions.wording;

/** What the titles of a long request's sections announce. */
public final class SectionTitles {
  private static final Phrases SUMMARY =
      Phrases.of(
          "(repeat|repeated|repetition|summary|summarised|recap|recapitulation|restatement|restated|consolidated|checklist"
              + "|reiteration|crynodeb)",
          "(requests|questions|asks|request) (again|once more|in brief|at a glance|in short)",
          "(to|a) (recap|repeat|summarise)",
          "(at a glance|in brief|in a nutshell|tldr|tl dr)",
          "(for|your) ease of reference",
          "(quick|short) (list|version|reference)");

  private static final Phrases ASKS =
      Phrases.of(
          "(information|data|records|documents|documentation|material|details|disclosure) (i am|we"
              + " are|i|we|being|)"
              + " (requested|sought|required|request|requesting|seek|seeking|want|need|requests)",
          "(requested|required) (information|data|records|documents|disclosure)",
          "(what|which information|information) (i|we)"
              + " (am|are|want|need|would|ask|request|seek|wish) (asking|requesting|seeking|to"
              + " know|for|like)",
          "what (i'd|we'd|i'm|we're) (like|asking|after|seeking|requesting|want)",
          "what (i|we) (want|need|ask|request|seek|would like|wish)",
          "what (is|am|are) (i|we|being|) (requested|asked|asking|requesting|sought)",
          "(my|our|the|specific|detailed|individual|numbered|formal|core|substantive|main|list|schedule)"
              + " (of|) (the|) (specific|detailed|information|)"
              + " (requests|questions|asks|request|queries)",
          "(questions|requests|queries|asks|request|question)",
          "(cwestiynau|ceisiadau|cais|gwybodaeth)");

  /** Titles that hold a word of asking and speak of the request all the same. */
  private static final Phrases ABOUT_THE_REQUEST =
      Phrases.of(
          "(overview|structure|outline|explanation|statement|purpose|basis|background|context|reason|reasons|scope|nature|status|validity|handling|format|form"
              + "|interpretation|clarification|aims|aim|importance|rationale|legal|statutory|justification|introduction|conclusion|notes|about|identity|cost|costs|refusal|review|response)"
              + " (to|of|for|behind|on|and|supporting|underpinning) *",
          "(freedom of information|foi|foia|information|formal|eir|data subject|access|subject"
              + " access) (act|) (2000|) request",
          "(request|requests) (under|pursuant|made) *",
          "why * * *",
          "(advice|clarification|rejected|anticipated|rhetorical|vexatious|burden|unanswered)",
          "(internal review|public interest|legal basis|ease)");

  private static final Phrases REPLY =
      Phrases.of(
          "(format|formats|form|presentation|reconsideration|delivery|redaction|redactions|exemption|exemptions|refusal|refusals|refuse|refusing"
              + "|fees|fee|escalation|acknowledgement|acknowledgment|timescale|timescales|timeframe|timeframes"
              + "|timeline|deadline|deadlines|procedural|procedure|preservation|signature|declaration|contact)",
          "(cost|costs|appropriate) (limit|limits|limitations|considerations|estimate)",
          "(costs|cost)",
          "(time|times|date) (limit|limits|for|of)",
          "(internal|right of|rights of|formal) (review|appeal|complaint)",
          "(review|appeal|appeals|complaints) (and|rights|process)",
          "(advice|duty) (and|to) (assistance|assist)",
          "(next|further) steps",
          "(how|when) (to|you|i|we) * (respond|reply|answer|send)",
          "(response|reply) (requirements|requested|format|instructions|required|expectations)",
          "(partial|part) (disclosure|response|refusal|compliance)",
          "(handling|administrative|housekeeping|practical)"
              + " (of|matters|arrangements|points|notes|instructions|)",
          "(what) (happens|i expect|we expect) *",
          "(compliance|confirmation|communication|correspondence|re use|licence)");

  private static final Phrases ARGUMENT =
      Phrases.of(
          "(introduction|introductory|preliminary|purpose|background|context|preamble|overview|preface|foreword|prologue)",
          "(legal|statutory|legislative|regulatory|constitutional)"
              + " (basis|framework|context|background|position|authority"
              + "|provisions|duties|grounds|rights|right|obligations|foundation|foundations|principles)",
          "(law|basis|jurisprudence|precedent|precedents|authorities|principles|principle)",
          "(public|wider|national) interest",
          "(why|rationale|justification|importance|significance|relevance|argument|arguments|reasons|reasoning)",
          "(matters|observations|considerations|remarks|reflections|comment|comments|commentary|submissions|thoughts)",
          "(concern|concerns|complaint|grievance|injustice|failings|failures|failure|disappointment)",
          "(story|stories|experience|experiences|history|chronology|journey|evidence)",
          "(who|about) (i|we|me|us|am|are|the)",
          "(role|duty|duties|responsibility|responsibilities) (of|to|and)",
          "(conclusion|concluding|closing|final|finally|epilogue|afterword|last|parting)",
          "(objections|anticipated|rebuttal|response to|answers to|myths)",
          "(transparency|accountability|openness|trust|harm|harms|stake|stakes|tone|note)",
          "(clarifications|definitions|interpretation|scope|assumptions)",
          "(cefndir|cyflwyniad|sail gyfreithiol|budd y cyhoedd|casgliad|pam)");

  /** What a definition governs must be read with the questions. */
  private static final Phrases SCOPE =
      Phrases.of(
          "(definitions|definition|interpretation|scope|period|periods|terms|clarifications|clarification|glossary)");

  /** It may be what the letter is, or what the section is. */
  private static final Phrases EITHER = Phrases.of("request for *");

  private SectionTitles() {}

  /** What a title announces; {@link SectionKind#UNKNOWN} where it does not say. */
  public static SectionKind kindOf(Words title) {
    if (SUMMARY.in(title)) {
      return SectionKind.SUMMARY;
    }
    if (SCOPE.in(title) || EITHER.in(title)) {
      return SectionKind.UNKNOWN;
    }
    if (ASKS.in(title) && !ABOUT_THE_REQUEST.in(title)) {
      return SectionKind.ASKS;
    }
    if (REPLY.in(title)) {
      return SectionKind.REPLY;
    }
    return ARGUMENT.in(title) || ABOUT_THE_REQUEST.in(title)
        ? SectionKind.ARGUMENT
        : SectionKind.UNKNOWN;
  }
}
