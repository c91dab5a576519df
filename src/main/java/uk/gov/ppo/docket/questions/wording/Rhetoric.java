package uk.gov.ppo.docket.questions.wording;

import uk.gov.ppo.docket.questions.Span;

/** Tells questions that argue from questions that ask, and asks in the midst of an argument. */
public final class Rhetoric {
  private static final Phrases RHETORICAL =
      Phrases.of(
          "(is|was) it"
              + " (any|really|not|so|too|right|fair|acceptable|reasonable|just|unreasonable|possible"
              + " that) *",
          "(how|why) (can|could|should|on earth|in the world|dare|else) *",
          "how (many|much) (more|longer|times must|times do|times does|times have we) *",
          "how many * (ever|really|truly) *",
          "have (we|they|the authorities) *",
          "(is|was) it (something|a) * *",
          "how (long|far) (must|will|can|should|do) (we|people|families|this|the"
              + " public|prisoners|they|i|anyone) *",
          "(what|whose|which) (possible|conceivable|earthly|on earth|kind of|sort"
              + " of|message|better|further|other|interest) *",
          "what (does|do|would|could|can|is) (it|this|that|these) (say|tell|mean|take|achieve|cost)"
              + " (about|us|to|) *",
          "what (is|are|was) (there to|the point|the purpose of|the use|the"
              + " alternative|wrong|a|an|we) *",
          "what (harm|good|use|hope|excuse|justification|reason|confidence|faith|chance|purpose|signal)"
              + " (is|could|can|would|does|has|have|do|did|could there) *",
          "(who|whom) (benefits|gains|guards|watches|cares|is to blame|is to be|will"
              + " answer|can|could|among|then|would|are we|speaks|pays) *",
          "(who|whom) (then|else|really|in) *",
          "(can|could|should|would|does|do|will|did) (anyone|anybody|someone|any reasonable|it"
              + " really|it be|we|one|society|a civilised|a person|the"
              + " public|any|that|this|nobody|no) *",
          "(are|were|is|was|do|have|must|shall) (we|they|families|people|the public|taxpayers|i)"
              + " (to|not|really|supposed|expected|just|simply|left|being|meant|now|then|asking) *",
          "(is|isn't|is not) (that|this|there)"
              + " (not|really|the|what|a|any|anything|too|someone|somebody|no) *",
          "(would) you (if|like|not|get|be|want|say|yourself) *",
          "(wouldn't|couldn't|don't|doesn't|isn't|aren't|shouldn't|surely|why not|and for what|so"
              + " what) *",
          "if * * * * * * * (what|why|how|who) (are|is|do|does|can|else|then|would)",
          "(one|we|i) (might|may|must|am bound to|have to|is bound to) (well|) (ask|wonder)",
          "whose (fault|idea|job|responsibility|interest|money|side) *",
          "(when|where) (will|does|did|is) (it|this|the) (end|stop|line|buck|madness|justice) *",
          "(after all|in truth|frankly|honestly|really|seriously)");

  /** Wherever they stand in a question, it wants agreement and no answer. */
  private static final Phrases WANTS_AGREEMENT =
      Phrases.of(
          "(would|is|does|should|ought|was|has|did|could) it not",
          "(wouldn't|isn't|doesn't|shouldn't|wasn't) it",
          "(are|is|do|does|did|have) (we|they|you|that|this|there) not");

  private static final Phrases CONCRETE =
      Phrases.of(
          "how (many|much|often) *",
          "(what|which) (was|is|were|are|did|does|do) (the|your)"
              + " (total|number|cost|annual|average|current|value|name|date|names|dates|policy|process|procedure|percentage|proportion|median|budget)"
              + " *",
          "what (number|proportion|percentage|share|policy|policies|system|training|guidance) *",
          "(do|does|did|have|has) (you|your|the"
              + " (office|ombudsman|ppo|council|trust|department|university|force|service)) *",
          "(when|on what date|on which dates) (did|was|were) *");

  private static final Phrases DIRECT =
      Phrases.of(
          "please (also|therefore|now|could you|can you|)"
              + " (provide|send|supply|give|tell|state|confirm|list|share|disclose|release|specify|let"
              + " me|let"
              + " us|identify|explain|describe|outline|detail|clarify|advise|answer|include|forward|email|attach|indicate|summarise|set"
              + " out|say|show|name|itemise|break|estimate|enclose|give details)",
          "(could|can|would|will) you (also|please|kindly|therefore|) (please|also|kindly|)"
              + " (provide|send|supply|give|tell|state|confirm|list|share|disclose|release|specify|let"
              + " me|let us|identify|explain|describe|outline|detail|clarify|advise"
              + "|answer|forward|email|indicate|summarise|say|show|name)",
          "(i|we) (would|should) (also|therefore|further|) (like|be grateful|appreciate)"
              + " (to|a|the|copies|details|if|for|receiving) *",
          "(i|we) (also|therefore|hereby|formally|further|additionally|accordingly|)"
              + " (request|seek|require) *",
          "(i|we) (also|therefore|hereby|formally|further|additionally|accordingly|) (ask|want)"
              + " (for|to know|to see|to have|a|the|copies) *",
          "(i|we) (am|are) (also|therefore|) (requesting|seeking|asking for|asking to) *",
          "(i|we) would (also|further|therefore|additionally|) (request|ask for|seek) *",
          "(may|could|can) (i|we) (also|please|) (have|see|know|be given|be told) *");

  private static final Phrases THINGS =
      Phrases.of(
          "(number|numbers|copy|copies|figure|figures|list|cost|costs|amount|breakdown|minutes|correspondence|emails|policy"
              + "|policies|report|reports|dates|names|percentage|proportion|average|statistics|guidance|budget|contract"
              + "|contracts|total|spend|expenditure|details|documents|record|records|log|logs|register|data|notes|file)",
          "how (many|much|often|long) *",
          "(whether|when|which|who) *",
          "(information|everything) (on|about|regarding|concerning|relating|held|that|you) *");

  /** The request or the reply, where it is spoken of and nothing is asked for. */
  private static final Phrases OF_THE_REQUEST =
      Phrases.of(
          "(this|my|our) (request|letter|correspondence|email|submission|application)"
              + " (is|be|as|should|must|to|in|and|under)",
          "(request|ask) (that|you to|your|you) *",
          "(make|making|submit|submitting|write|writing|wish) (to|a|this|the) *",
          "(any|relevant|such|each) (exemption|exemptions|refusal|redaction|redactions)",
          "(which|what|the|an|each|every) exemption",
          "(estimate|breakdown of any|fee|fees)",
          "(cost|costs) too much",
          "turn (any|it|this|part|me) * * (down|)",
          "which (bit|bits|part|parts)",
          "(please|kindly) (do"
              + " not|don't|avoid|refrain|quote|respond|reply|number|treat|note|ensure|make sure)"
              + " *",
          "what (they|it|this|that|these) (mean|means|stands|stand)",
          "how i (could|can|might|may|should)"
              + " (make|narrow|refine|reduce|ask|appeal|complain|obtain|challenge) *",
          "(bear in mind|take into account|have regard|be assured|note that|rest assured|do not"
              + " hesitate)");

  /** What a writer would like to say, and not to have. */
  private static final Phrases OWN_WORDS =
      Phrases.of(
          "(would|should|might|may) (also|just|simply|first|therefore|perhaps|) like (also|first|)"
              + " to (thank|say|express|emphasise|stress|add|point|explain|draw"
              + "|make|take|place|begin|start|conclude|observe|mention|set|remind|apologise|note|commend|put|think|close|reiterate"
              + " that|highlight|acknowledge|preface) *",
          "(would|should) (also|) like (it|you) to"
              + " (be|bear|remember|understand|consider|think|appreciate|imagine|take|note) *",
          "take this opportunity",
          "(confirm|know|tell me) (that|if|whether) (you|this) (have|has|had) (received|got|been"
              + " received|arrived|reached)",
          "(would|should) be (perfectly|quite|very|more than|) (happy|content|glad|willing|pleased)"
              + " *",
          "(grateful|obliged|appreciate it) if you (would|could) (simply|please|kindly|)"
              + " (treat|bear|confirm"
              + " (receipt|safe|that)|acknowledge|direct|deal|pass|forward|consider|take|read|not)"
              + " *",
          "(confirm|acknowledge) (safe|) receipt",
          "explain what (they|it|these|those|this) (mean|means|stand|stands)");

  private Rhetoric() {}

  /** Whether a sentence tells what its writer would like to say, or how to treat the letter. */
  public static boolean isOwnWords(Words words) {
    return OWN_WORDS.in(words);
  }

  /** Whether a sentence with a question mark argues and seeks no recorded information. */
  public static boolean isRhetorical(Words words) {
    Words read = Asking.isInterrogative(words) ? words : withoutLead(words);
    return RHETORICAL.begin(words) || RHETORICAL.begin(read) || WANTS_AGREEMENT.in(words);
  }

  /** {@code But how on earth}, {@code And yet, what} without the words before the question. */
  private static Words withoutLead(Words words) {
    for (int i = 1; i < 4 && words.has(i); i++) {
      if (Asking.isInterrogative(words.from(i))) {
        return words.from(i);
      }
    }
    return words;
  }

  /** Whether a question is one that an authority can answer from records. */
  public static boolean isConcrete(Words words) {
    return CONCRETE.begin(words) && !isRhetorical(words);
  }

  /** Whether words name something that records hold. */
  public static boolean namesThing(Words words) {
    return THINGS.in(words);
  }

  /** Whether words ask the reader for something, and not only tell of asking. */
  public static boolean turnsToReader(Words words) {
    return DIRECT.in(words);
  }

  /** Whether a sentence in the midst of argument asks for recorded information all the same. */
  public static boolean asksDirectly(String text, Span sentence) {
    Words words = Words.in(text, sentence);
    boolean toYou = words.countOf(word -> word.equals("you") || word.equals("your")) > 0;
    if (Asking.hasQuestionMark(text, sentence) && toYou && isConcrete(words)) {
      return true;
    }
    return DIRECT.in(words)
        && THINGS.in(words)
        && !OF_THE_REQUEST.in(words)
        && !isOwnWords(words)
        && !Courtesy.isTerms(words)
        && !isRhetorical(words);
  }
}
