package uk.gov.ppo.docket.questions.wording;

import uk.gov.ppo.docket.questions.Span;

/** What a letter holds beside its questions: greeting, terms of the reply, thanks, leave-taking. */
public final class Courtesy {
  private static final Phrases GREETINGS =
      Phrases.of(
          "(dear|hello|hi|hiya|greetings|annwyl|helo) *",
          "(dear|hello|hi|annwyl|helo)",
          "good (morning|afternoon|evening|day)",
          "to whom (it|this) (may|concerns)",
          "(bore|prynhawn) da",
          "i hope (you|this|all|that)",
          "(my|our) name is");

  private static final Phrases VALEDICTIONS =
      Phrases.of(
          "yours (sincerely|faithfully|truly|etc|in|ever)",
          "(yours|regards|cheers|sincerely|faithfully|rgds)",
          "(kind|best|warm|warmest|kindest|many) (regards|wishes|thanks)",
          "with (kind|best|many|warm|thanks) *",
          "(yn|yr) (gywir|eiddoch|ddiffuant)",
          "(cofion|diolch|eiddoch)",
          "sent from my");

  private static final Phrases TERMS =
      Phrases.of(
          // the form of the reply
          "(in|as|to|via|by) (a|an|)"
              + " (electronic|electronically|editable|machine|digital|email|excel|csv|xlsx|pdf|spreadsheet|word)"
              + " (format|form|copy|document|file|readable|email|excel|spreadsheet|csv|)",
          "(come|be|it|this) (sent|come|supplied|provided|) as a (pdf|table|spreadsheet)",
          "(electronic|electronically|editable|readable)",
          "(csv|xlsx|excel) (format|file|or|spreadsheet|please)",
          "(csv|xlsx|excel)",
          "(set|provide|present|show|supply|give|put) (*|) (*|)"
              + " (data|information|figures|answers|it|them|everything|results|this) (*|) (as|in)"
              + " (a|an)",
          "(data|information|response|reply|answers|answer|format) (format|preference|preferences)",
          "(by|via) (email|e|e-mail|post) (to|please|if|where|at|only|is|would)",
          "(would|my) (prefer|preferred|preference)",
          "open government licence",
          // limits, exemptions, advice
          "(cost|fees|time|appropriate|eighteen|18) (limit|limits|threshold|hours|hour)",
          "(over|above|beyond|exceed|exceeds|past) (the|any|your) (limit|limits|18|24)",
          "limit on (cost|costs|time)",
          "(any|an|which|the|relevant|applicable|specific|that|this|name|state)"
              + " (exemption|exemptions)",
          "(exemption|exemptions) (is|are|applies|apply|you|under|that|to|relied)",
          "(redact|redacted|redaction|withhold|withheld|withholding" + "|refuse|refused|refusal)",
          "(narrow|refine|reframe|clarified|clarifying|clarification|narrowed|narrower)",
          "clarify (my|this|it|any|anything|the (request|scope)|what (i|you))",
          "(advice|advise) and (assistance|assist)",
          "public interest",
          "(too|so) (broad|wide|vague|costly|onerous)",
          "(cost|time) or (cost|time)",
          "exceed (the|any|cost|statutory|limits)",
          "(excessive|disproportionate) (cost|costs)",
          "(partial|part) (answer|answers|response|disclosure|information)",
          "(internal|formal) review",
          // when and how to reply
          "(twenty|20|ten|10|fifteen|15|five|5|statutory|the|within) (working|calendar) days",
          "(if|should) (you|i) (need|require|have|want|can) (anything|any|more|further|help|be)",
          "(soon|earliest|promptly) (as|convenience)",
          "as soon as",
          "(acknowledge|acknowledgement|acknowledgment|confirm) (of|) (receipt|safe|that|this|my|) "
              + "(receipt|of|email|request|letter)",
          "(acknowledge|acknowledgement)",
          "(on|upon|your|safe|confirm|confirming) receipt",
          "(await|awaiting|forward) (to|your) (hearing|receiving|reply|response|answer|your)",
          "(look|looking) forward",
          "hear from you",
          "(contact|email|call|phone) (me|us|my|our|the)",
          "(hesitate|do) (to|not) (hesitate|contact)",
          "(get|be) in touch",
          "(feel|please) free",
          "(any|further|some) (queries|clarification|questions)",
          "(my|this|the|our) (foi|freedom|information|) (of|) (information|) (request|requests)"
              + " (is|was|has|will|may|should|relates|be|to|does)",
          "(respond|reply|response|replying|responding) (to|within|by|in|promptly|at|as|must)",
          "(thank|thanks|diolch)",
          "grateful for (your|any|all)",
          "(rely|relies|relied|relying|reliance) (on|upon)",
          "(your|for) (time|help|assistance|attention|cooperation|consideration)",
          "your (reply|response)",
          "transfer (this|it|my|the)",
          "say so",
          "(please|kindly) (pass|forward|send) (it|this|them|on)",
          "(make|made|making) (it|this|anything|things|myself|my request) (clear|clearer|plain)",
          "(20|twenty) days",
          "(timely|prompt|early|swift|speedy|quick|fast|full) (reply|response|answer)",
          "(do|does|did) not (hold|keep|collect) (this|the|any|it|that|some)",
          "(don't|doesn't) (hold|keep|collect) (this|the|any|it|that|some)",
          "(responses|answers|replies|findings|results) (will|shall|would) be",
          "(answer|answering|address|respond) (to|) (each|every|all) (question|part|point)",
          "(do|did) not (need|require|want|seek|wish|convert|send|scan|post|print|merge) *",
          "(not|am not|are not) (requesting|asking|seeking|interested)",
          "don't (need|require|want|seek|wish) *",
          "(please|kindly) (note|treat|consider|accept|remember|bear|log|process|handle|quote|cite"
              + "|redirect|be|use)",
          "(estimate|estimates|approximation|approximations) (is|are|will|would|suffice) *",
          "(put|enter|write|type|fill) (in|) (your|the|all|) (answers|replies|responses)",
          "(unsubscribe|newsletter|webinar)");

  private static final Phrases PROVISIONS =
      Phrases.of("(section|sections|s) (12|16|14|17)", "(s12|s16|s14)");

  private static final Phrases HARD_TERMS =
      Phrases.of(
          "(section|s) (12|16|14|17)",
          "(s12|s16)",
          "cost limit",
          "limit on (cost|costs|time)",
          "(withheld|withhold|redact|redacted)",
          "(thank|thanks) you",
          "thanks",
          "(look|looking) forward",
          "hear from you",
          "(narrow|refine|clarify|clarification)",
          "internal review",
          "hesitate",
          "(twenty|20|ten|10|within) working days",
          "acknowledge");

  private static final Phrases QUOTED =
      Phrases.of(
          "on * * * * * * * (wrote)", "original message", "(from|oddi) * * * (sent|date|anfonwyd)");

  private static final Phrases IDLE_QUESTIONS =
      Phrases.of(
          "(did|do) you know",
          "(would|do) you (like|want) (to|a|an)",
          "(are|were) you (ready|looking|interested|free|able to attend|available)",
          "(have|had) you (heard|tried|considered|had a chance|seen|received (my|our))",
          "(see|know|hear) (if|whether) (it|this|that|i|we) (is|am|are|was)"
              + " (just|only|right|alone)",
          "how are you",
          "(what|what's|whats) (is|) new",
          "(is|was) (this|it) (acceptable|ok|okay|possible|alright)",
          "(when|by when) (can|will|should|may|might|could) (i|we) (expect|hear|receive|get)",
          "when (i|we) (can|will|should|may|might|could) (expect|hear|receive|get|have)",
          "(can|could|would|will) you (please|) (tell|let) me (know|) (when|what) * * * (expect"
              + "|receive|hear|reply|response)",
          "(how much|any) longer",
          "(what|why) (is|has) (going|happening|happened|taking|caused) (on|to|so|with)",
          "(an|any|some) update",
          "(chase|chasing|chaser|overdue)",
          "(surely|honestly)",
          "who do (you|they) think",
          "why should (i|we|anyone|anybody|taxpayers|residents|people|they|the)",
          "what (sort|kind|type) of"
              + " (council|authority|trust|people|person|world|society|country|place|message|example|organisation)"
              + " (is|are|does|do|would|lets|allows|sends|this)",
          "what (sort|kind|type) of * (lets|sends|treats|would|allows|makes|thinks|behaves|leaves)",
          "how (dare|on) (you|they|earth)",
          "how (can|could) (you|they|anyone|anybody|this|that|it) (possibly|ever|be (right|fair"
              + "|acceptable|allowed|justified)|live|sleep|defend|think|say|let)",
          "(can|could) (you|anyone|anybody) imagine",
          "(is|was|isn't|wasn't) (that|this|it) (fair|right|reasonable|any wonder|really|good)",
          "(do|does|did) (you|anyone|anybody|they|nobody) (really|honestly|seriously|even) *",
          "(don't|doesn't|do) (you|anyone) (not|) (think|agree|feel|care)",
          "when will (you|it|they|this|someone|anyone) (ever|learn|end|stop|finally|all)",
          "who (cares|knows)",
          "(would|how would) you (feel|like it)",
          "(have|has) (you|they|anyone) (no|any) (shame|idea|conscience|sense)",
          "where is the (justice|logic|fairness|sense|accountability)",
          "what (is|was|'s) the (point|use)",
          "what's the (point|use)",
          "why on earth");

  private static final Phrases OWN_STATEMENTS =
      Phrases.of(
          "(i|we) (am|are|understand|accept|appreciate|realise|hope|look|know|believe|note|will"
              + "|would prefer)",
          "(my|our) *");

  private static final Phrases IDLE_OPENINGS =
      Phrases.of(
          "(don't|do not|never) *",
          "(i|we) (would|must|should|will|) (also|just|) remind you",
          "(i|we) (realise|realize|appreciate) (that|) you (are|must|may|will) *",
          "(want|looking|need|fancy|ready|keen) (to|for|help|a) *");

  private static final Phrases SENTENCE_STARTS =
      Phrases.of(
          "(i|we|please|if|thank|thanks|many|kind|could|can|should|would|under|my|in|look|where)");

  private static final Phrases ASIDES =
      Phrases.of("(if|it|this|these|our|you|that|please note|nb|note) *");

  private static final Phrases TAKEN_BACK =
      Phrases.of(
          "(i|we) (do not|don't|did not|didn't) (expect|want|need|require) (an|any) (answer|reply)",
          "that is (rhetorical|not a question)",
          "(no|don't) (answer|need to answer)");

  private static final Phrases REPLY_CONDITIONS =
      Phrases.of(
          "(if|should) (you|i|we) (need|require|want|wish|would|have|can|feel|think|believe"
              + "|consider|decide|are|cannot|can't)",
          "if (any|some) (of|part of|part|aspect of) (this|it|these|the|my)",
          "if (anything|something|it|this|any) * (unclear|clear)");

  private static final Phrases NB =
      Phrases.of("(nb|n.b)", "note (that|this|the|we|i|if|for|these|any)", "(please|kindly) note");

  private static final Phrases NOTES =
      Phrases.of(
          "(please|points to|points of|some|a few|) (note|notes)",
          "(guidance|background|explanatory|important) (notes|note|information|points)",
          "(guidance|background|preferences|format)");

  private static final Phrases REPLY_TITLES =
      Phrases.of(
          "(contact|background|introduction|format|deadline|purpose|response|delivery)",
          "(form|format|manner|method) of (the|) (reply|response|answer|delivery|disclosure)");

  private static final Phrases PLEAS =
      Phrases.of(
          "(this|it) is (very|most|extremely|all|) (urgent|important|because|so|a matter|not)",
          "(this|these|the above|the|my|any) (information|request|data|figures|answers|questions"
              + "|responses|results|findings) (is|are|will|would|may|can|shall)");

  private Courtesy() {}

  /** Whether words begin as sentences about the reply do. */
  public static boolean beginsSentence(Words words) {
    return SENTENCE_STARTS.begin(words) || VALEDICTIONS.begin(words);
  }

  /** {@code NB: covert work is outside my request}, but not {@code notes of the calls}. */
  public static boolean isNote(String text, Span span) {
    Words words = Words.in(text, span);
    String first = words.at(0);
    boolean note = first.equals("note") || first.equals("notes");
    return NB.begin(words) || (note && text.startsWith(":", span.start() + first.length()));
  }

  /** Whether a heading announces notes on the letter. */
  public static boolean announcesNotes(Words words) {
    return NOTES.begin(words);
  }

  /** Whether a heading of one or two words announces how to reply, or who asks. */
  public static boolean isReplyTitle(Words words) {
    return REPLY_TITLES.begin(words);
  }

  /** Whether a line speaks about the items above it and is none. */
  public static boolean opensAside(Words words) {
    return ASIDES.begin(words);
  }

  /** Whether a sentence says that the question before it was none. */
  public static boolean takesBack(Words words) {
    return TAKEN_BACK.begin(words);
  }

  /** Whether a conditional speaks of the reply and not of the answer before it. */
  public static boolean isConditionalTerms(Words words) {
    return REPLY_CONDITIONS.begin(words) && isTerms(words);
  }

  /** Whether a sentence says why the answer matters. */
  public static boolean isPlea(Words words) {
    return PLEAS.begin(words);
  }

  public static boolean isGreeting(Words words) {
    return GREETINGS.begin(words) && words.atMost(14);
  }

  /** Whether a short line takes leave: what comes after it is a signature. */
  public static boolean isValediction(Words words) {
    return VALEDICTIONS.begin(words) && words.atMost(6);
  }

  /** Whether words speak of the reply (form, limits, dates, thanks) and not of what is asked. */
  public static boolean isTerms(Words words) {
    return TERMS.in(words) || PROVISIONS.in(words);
  }

  /** Whether words speak of the reply in more than the number of a section. */
  public static boolean isTermsBeyondSection(Words words) {
    return TERMS.in(words);
  }

  /** Whether words speak of the reply beyond doubt, even within a list item. */
  public static boolean isPlainTerms(Words words) {
    return HARD_TERMS.in(words);
  }

  /** Whether a line opens a quoted mail. */
  public static boolean opensQuoted(Words words) {
    return QUOTED.begin(words) && words.atMost(20);
  }

  /** Whether a sentence tells of the requester and not of what is asked. */
  public static boolean isOwnStatement(Words words) {
    return OWN_STATEMENTS.begin(words);
  }

  /** Whether a sentence with a question mark seeks no recorded information. */
  public static boolean isIdle(Words words) {
    return IDLE_QUESTIONS.in(words) || IDLE_OPENINGS.begin(words);
  }
}
