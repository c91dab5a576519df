package uk.gov.ppo.docket.questions.wording;

/** The ways a letter turns to the authority for something. */
final class Requesting {
  private static final String VERBS =
      "(provide|confirm|send|supply|give|tell|state|advise|list|explain|describe|detail|specify"
          + "|share|disclose|indicate|forward|inform|release|outline|answer|say|show|name|identify"
          + "|itemise|itemize|estimate|calculate|set|summarise|clarify|furnish|break|attach|enclose|make|let|help|email|copy|point"
          + "|quantify|enumerate|reveal|publish|produce|submit|return|deliver|elaborate|expand|justify"
          + "|account|report|complete|fill|present|relay|pass|signpost|verify|certify|declare|write"
          + "|offer|grant|permit|include|select|choose|tick|compare|highlight|supplement|consult)";

  static final Phrases REQUESTS =
      Phrases.of(
          "please (also|can|could|would|may|kindly|now|then||) (you|i|) (also|please|kindly|have|) "
              + VERBS,
          "please (may|can|could) (i|we) (have|see|know|ask|get|be|also)",
          "please (may|can|could) (i|we) * (have|see|know|ask|get|be)",
          "(could|can|would|will|may) you (also|please|kindly|therefore|) (please|kindly|) "
              + VERBS,
          "(could|can|may|might) (i|we) (also|please|kindly|) (please|also|) (have|see|ask|get|be"
              + "|request|know|obtain|receive)",
          "(i|we) (would|should|also) (also|therefore|further|)"
              + " (be|like|appreciate|welcome|ask|want|need|request|wish)",
          "(i'd|we'd) (also|) (like|appreciate|be|want|welcome|love|need)",
          "(i|we) (am|are) (also|therefore|formally|hereby|now|specifically|) (writing|) (to|)"
              + " (requesting|request|seeking|asking|ask)",
          "(i'm|we're) (also|) (requesting|seeking|asking|after|interested|looking)",
          "(i|we) (am|are|was|were) (also|) (looking|hoping|trying) (for|to)",
          "(i|we) (hereby|also|therefore|formally|) (too|) (request|ask|want|need|seek|require) *",
          "also " + VERBS,
          "(i|we) (also|) (wish|want) to (request|know|see|obtain|have|ask|receive|find)",
          "(tell|inform|advise|send|give|provide|supply|show|email) (me|us)",
          "(trying|hoping|looking|like|want|wish|wanting|keen|need|hope|able|anxious|eager) to"
              + " (find|establish|ascertain|learn|discover|determine|understand|know|obtain|see)",
          "(would|is) it (be|) possible (to|for|that)",
          "(it|that|this|which) (would|will) (also|) be * (to|if) (have|see|know|get|receive|you"
              + "|be|hear|learn)",
          "(would|will) (also|) (be|) (very|most|really|) (helpful|useful|good|great|nice) (to|if)",
          "would (also|greatly|really|) (help|assist) (us|me)",
          "(expect|entitled|like|want|wish|ask|asking) to be (told|sent|given|shown|informed)",
          "to be told",
          "(obliged|glad|grateful|pleased|happy) to (learn|know|hear|see|have|receive)",
          "(information|details|data|figures|copies|disclosure|records) (is|are)"
              + " (hereby|) (requested|sought|required|wanted)",
          "any chance of",
          "let (me|us) (know|have)",
          "(my|our) (particular|main|chief|first|other|) (interest|question|request|query) is",
          "(i|we) (am|are) (also|particularly|mainly|specifically|chiefly|) interested"
              + " (specifically|particularly|also|) in (how|what|whether|knowing|the number)",
          "(curious|keen|interested) to (know|learn|see|find|hear)",
          "what i (am|would|want|need|should)",
          "kindly " + VERBS,
          "(grateful|obliged) (if|for)",
          "(a|) (allwch|allech|fyddech) (chi|gyfeirio|roi|)",
          "(darparwch|rhowch|cadarnhewch|anfonwch|nodwch|rhestrwch|eglurwch|disgrifiwch|dywedwch)",
          "(hoffwn|hoffem|dymunaf|gofynnaf) (*|)",
          "(rwy'n|rwyf|yr) (yn|wyf|) (gofyn|ceisio|dymuno)");

  static final Phrases BARE_REQUESTS =
      Phrases.of("(also|) (requesting|seeking|asking|request|wanted|required) (for|) *");

  static final Phrases NAMES_WHAT =
      Phrases.of(
          VERBS + " (me|us|) (with|) (how|which|what|when|who|whether|why|where)",
          VERBS
              + " (me|us|) (with|) (a|an|the|any|all|your|) (total|full|complete|current|latest|) "
              + "(number|numbers|amount|cost|costs|value|copy|copies|breakdown|list|names|name"
              + "|details|minutes|policy|correspondence|emails|date|dates|budget|expenditure|spend"
              + "|salary|percentage|proportion|statistics) (of|for|on|about|relating|regarding"
              + "|spent|paid|between|concerning|and)");

  /** {@code List all trees}, {@code Explain why}: with nothing before the verb. */
  static final Phrases INSTRUCTS =
      Phrases.of(
          "(confirm|state|explain|describe|tell|list|provide|give|advise|clarify|outline|detail|specify|identify|show|name|indicate)"
              + " (me|us|) (with|) (how|which|what|when|who|whether|why|where|if)",
          "(please|kindly) "
              + VERBS
              + " (me|us|) (with|)"
              + " (the|a|an|any|all|every|each|your|how|which|what|when|who|whether"
              + "|why|where|copies|details|figures)",
          "(list|provide|give|send|supply|state|name|disclose|release|identify|describe|specify|show|explain)"
              + " (me|us|) (with|) (the|a|an|any|all|every|each|your|copies|details|figures)");

  /** {@code Give all that by day}. */
  static final Phrases INSTRUCTS_BACK =
      Phrases.of(
          "* (me|us|) (with|) (all|any|each|every one|the)"
              + " (that|this|these|those|of|it|above|same)");

  static final Phrases NAMES_REPLY =
      Phrases.of(
          "(details|copy|copies|breakdown) of (this|any|the|your) (exemption|exemptions|review"
              + "|complaints|appeals|reply|response|appeal|internal)",
          "(what|which|why|when|how|whether) (you|i|we|exemption|exemptions|parts|information|this"
              + "|that|my)",
          "acknowledge",
          "(internal|public) (review|interest)");

  static final Phrases ABOUT_ITSELF =
      Phrases.of(
          "(make|submit|put|lodge|send|making|submitting) (a|an|this|the|my) (formal|foi|new"
              + "|following|) (freedom of information|foi|information|) request");

  static final Phrases GIVES_REASON =
      Phrases.of(
          "(i|we) (ask|request|want|need) (this|these|because|as|since|it|so)",
          "asking (you|this|it) (instead|because|as|since|so|again)");

  private Requesting() {}
}
