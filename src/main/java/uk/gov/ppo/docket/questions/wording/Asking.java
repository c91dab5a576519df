package uk.gov.ppo.docket.questions.wording;

import uk.gov.ppo.docket.questions.Span;

/** Tells what asks from what only introduces or completes an ask, in English and Welsh. */
public final class Asking {
  private static final Phrases INTERROGATIVES =
      Phrases.of(
          "(how|what|which|when|who|whom|where|why|whether|whose)",
          "(by|for|in|on|to|from|at|since|with|under|of|through|during) (what|which|whom|when|how"
              + "|whose)",
          "(is|are|do|does|did|has|have|had|was|were|will|would|can|could|should|must|may)",
          "(isn't|aren't|don't|doesn't|didn't|hasn't|haven't|wasn't|weren't|won't|can't)",
          "(of|out of|from) (these|those|this|that|them) (*|) (*|) (how (many|much)|what|which)",
          "(faint|pa|beth|pryd|pwy|sut|pam|ble|sawl)",
          "(a|ac) (oes|yw|ydy|ydych|fu|oedd|wnaeth|gafodd|fydd)",
          "(ydy|ydych|oes|oedd)");

  private static final Phrases OPENINGS =
      Phrases.of(
          "how (many|much|often|long|far|is|are|was|were|do|does|did|has|have)",
          "(what|which|who|when|where|why) (is|are|was|were|do|does|did|has|have|will|number"
              + "|proportion|percentage|share)",
          "(what|which|whose) * (*|) (*|) (is|are|was|were|do|does|did|has|have|will|would|can|if)",
          "(did|does|do|has|have|is|are|was|were)"
              + " (the|you|your|any|there|anyone|it|this|these|all)",
          "(faint|pryd|pwy|sut|pam|sawl) *");

  private static final Phrases ATTRIBUTES =
      Phrases.of(
          "(a|an|the|any|all|your|their|its|each|current|present|existing|every|if|total|average"
              + "|annual|approximate|actual|other|latest|most|overall|exact) (total|current|annual"
              + "|average|full|present|approximate|overall|most|actual|latest|recent|estimated|) "
              + "(number|numbers|total|amount|cost|costs|value|name|names|date|dates|length|details"
              + "|copy|copies|list|breakdown|percentage|proportion|average|spend|expenditure|budget"
              + "|reason|reasons|title|duration|supplier|suppliers|provider|providers|contract"
              + "|policy|policies|figures|figure|sum|sums|documents|correspondence|minutes|report"
              + "|reports|information|data|record|records|emails|communications|role|roles|salary"
              + "|job|contact|count|share|rate|rates|type|types|description|time|terms|criteria"
              + "|process|procedure|guidance)",
          "(number|numbers|total|amount|cost|costs|value|name|names|date|dates|length|details|copy"
              + "|copies|breakdown|percentage|proportion|average|spend|expenditure|budget|reason"
              + "|reasons|duration|supplier|provider|figures|sum|documents|correspondence|minutes"
              + "|description|count|share|salary|type|types|any|all|overall|annual|what|whether) *",
          "(no|nos) of *",
          "contact (name|details|number|email|person)",
          "job (title|titles|description)",
          "(nifer|cyfanswm|cost|costau|copi|copïau|manylion|enw|enwau|dyddiad|rhestr) *");

  private static final int LONGEST_LABEL = 60;

  /** A sentence about the request itself, if it is no longer than this, asks nothing. */
  private static final int LONGEST_ABOUT_ITSELF = 18;

  private static final Phrases OBJECTS =
      Phrases.of(
          "(the|a|an|any|all|every|each|some|whatever|copies|details|your|whichever|if|minutes"
              + "|emails|correspondence|figures|statistics|information) *");

  private static final Phrases VERB_ENDS =
      Phrases.of("(was|were|have|had|has|are|is|been|did|do|does|that)");

  private static final Phrases EACH_ENDS =
      Phrases.of("(for|of) (each|every) (one|of them|case|of these|person|year)");

  private static final Phrases MEASURES =
      Phrases.of(
          "(the|a|any|all|) (total|overall|average|annual|full|current|latest|complete|) "
              + "(number|numbers|amount|count|counts|cost|costs|value|percentage|proportion|copy|copies|list|names|details|dates|breakdown|minutes|spend|expenditure)"
              + " (of|on|for) *");

  private static final Phrases INVERTED =
      Phrases.of(
          "(in|since|during|for|between|over|of|at|on|from) (*|) (*|) (*|) (*|) (*|) (*|) (*|)"
              + " (has|have|did|does|do|is|are|was|were|how|what) (the|your|you|any|there|this|many"
              + "|much)");

  private static final Phrases QUESTION_WORDS =
      Phrases.of("(how|what|which|whether|who|number|were|are|did)");

  /** So many words a scope has at most. */
  private static final int FAR = 20;

  /** {@code In that time how many} breaks off; so many words behind it do not. */
  private static final int WHOLE_QUESTION = 4;

  private static final Phrases SCOPES =
      Phrases.of("(in|since|during|for|between|over|of|out of|at|on|from|per|by|taking)");

  private static final Phrases QUESTIONS_BEHIND_SCOPE =
      Phrases.of(
          "how (many|much|often|long)",
          "what (is|are|was|were|did|number|percentage|proportion|amount|sum|share)",
          "which (is|are|was|were|of)");

  private static final Phrases SUBJECTS =
      Phrases.of("(for|about|regarding|concerning|on|how|what|number|relating|as|copy|copies)");

  private static final Phrases NAMED =
      Phrases.of(
          "(supplier|suppliers|provider|spend|expenditure|cost|costs|budget|duration|expiry|date"
              + "|dates|review|description|name|number|value|email|salary|total|amount|officer"
              + "|fee|fees|length|brand|manufacturer|contact|title|users|headcount|quantity)");

  private static final Phrases WISHES =
      Phrases.of(
          "(if|where|wherever) (you can|you are able|able|known|you (have|hold)"
              + " (it|this|them)|feasible|possible|available|practicable|to hand|held|recorded|it"
              + " is (possible|available|held|recorded|on record|to hand))");

  private static final Phrases FOLLOWING =
      Phrases.of(
          "(following|below|follows|hereunder|underneath)",
          "(these|those|my|some|which|few|couple) (contract|)"
              + " (facts|figures|data|documents|questions|details|points|heads|headings"
              + "|information|queries|items|things|following|matters)",
          "(answer|answers|reply|respond|respond) (to|) * questions",
          "(one|two|three|four|five|several|couple of) (things|questions|points|matters)",
          "(isod|canlynol|dilyn)");

  private static final Phrases AS_FOLLOWS =
      Phrases.of("(is|are) as follows", "(is|are) the following");

  private static final Phrases FOLLOW_UPS =
      Phrases.of(
          "(if|where) (so|yes|no|not|there|it|they|that|applicable|possible|available|known|either"
              + "|any|none|this|these|both|answered|available)",
          "(e|i) (g|e) *",
          "(ie|eg)",
          "(for|an) (example|instance)",
          "(what|which) else *",
          "(this|it|they|these|that|those|the list|the data) (should|could|can|may|might|must|will"
              + "|would|need|needs|is|are|to|include|includes) *",
          "(say|give|include|specify|state|split|count|list|also list|also state) *",
          "(i|we) (would|should) (also|) like (that|this|it|those|these|them) *",
          "(give|include|state|show) (with|beside|alongside) (it|this|that|each|them) *",
          "by (this|that|which|*) (i|we) mean",
          "(i|we) (mean|have in mind)",
          "(please|) (also|) (include|specify|break|split|separate|exclude|count|limit|state"
              + "|indicate|note|add|list (this|these|them|each)|answer)",
          "please (also|) (provide|give|send|show|supply) (this|these|those|it|them|a breakdown"
              + "|your answer|the breakdown|each|separate)",
          "(please|) (also|) (provide|give|show|supply) (me|) (with|) (this|these|those|it|them"
              + "|each|separate|breakdowns)",
          "(could|can) (this|that|these|it|they) be (split|broken|given|shown)",
          "(could|can|would|will) you (please|kindly|also|) (split|break|divide|show|sort|separate)"
              + " (it|this|these|those|them|that)",
          "(os|ac) (felly|oes|ydynt|yw|na|nad) *");

  private static final Phrases APPROACHES =
      Phrases.of(
          "(request|requests|foi|foia|foisa|information|questions|cais|cwestiynau|gwybodaeth)");

  private static final Phrases CONDITIONAL =
      Phrases.of(
          "(if|where) (so|yes|no|not|y|n|applicable|either|any|none|there|it|they|you|your|the"
              + " answer)",
          "(os) (felly|oes|ydynt|yw|na|nad)");

  private static final Phrases ADDITIONS =
      Phrases.of(
          "(also|additionally|furthermore|moreover|finally|lastly|separately|too|hefyd)",
          "in addition",
          "as (a|an) (supplement|addition|extra)",
          "as well",
          "(i|we) (further|would further|would also|should also)");

  private Asking() {}

  /** Whether a sentence of prose asks for something. */
  public static boolean asks(String text, Span sentence) {
    Words words = Words.in(text, sentence);
    return hasQuestionMark(text, sentence) || (requests(words) && !isAboutItself(words));
  }

  /** {@code I wish to make a request under the Act}. */
  private static boolean isAboutItself(Words words) {
    if (Requesting.GIVES_REASON.in(words)) {
      return true;
    }
    return words.atMost(LONGEST_ABOUT_ITSELF)
        && Requesting.ABOUT_ITSELF.in(words)
        && !SUBJECTS.in(words);
  }

  /**
   * Whether a request says what is wanted, {@code tell me how many} or {@code send a copy of}, and
   * so asks though it also speaks of the reply's form.
   */
  public static boolean namesWhat(Words words) {
    return Requesting.NAMES_WHAT.in(words) && !Requesting.NAMES_REPLY.in(words);
  }

  /**
   * Whether words begin by telling what to give, {@code List all trees}; {@code Please give this by
   * year} only says how.
   */
  public static boolean instructs(Words words) {
    return Requesting.INSTRUCTS.begin(words)
        && !Requesting.INSTRUCTS_BACK.begin(words)
        && !Requesting.NAMES_REPLY.in(words);
  }

  /** Whether the words hold a request: {@code please send}, {@code I would like}. */
  public static boolean requests(Words words) {
    return Requesting.REQUESTS.in(words) || Requesting.BARE_REQUESTS.begin(words);
  }

  /** Whether a question mark stands in the stretch. */
  public static boolean hasQuestionMark(String text, Span span) {
    return text.indexOf('?', span.start(), span.end()) >= 0;
  }

  /** Whether the words begin as a direct or indirect question does. */
  public static boolean isInterrogative(Words words) {
    return INTERROGATIVES.begin(words)
        || (words.at(0).equals("and") && INTERROGATIVES.begin(words.from(1)));
  }

  /** Whether words begin with a word that only questions begin with. */
  public static boolean opensWithQuestionWord(Words words) {
    return switch (words.at(0)) {
      case "how", "what", "which", "when", "who", "where", "why" -> true;
      default -> false;
    };
  }

  /** Whether words turn to the authority for something, even without saying what. */
  public static boolean approaches(Words words) {
    return requests(words) || APPROACHES.in(words);
  }

  /** Whether a line opens as a question does, though its mark may be missing. */
  public static boolean opensAsQuestion(Words words) {
    return OPENINGS.begin(words);
  }

  /** Whether a list item, standing alone, asks for something. */
  public static boolean itemAsks(String text, Span item) {
    return itemAsks(text, item, Words.in(text, item));
  }

  /** The same of an item whose words have been read. */
  public static boolean itemAsks(String text, Span item, Words words) {
    return hasQuestionMark(text, item)
        || isInterrogative(words)
        || isLabelled(text, item)
        || INTERROGATIVES.begin(words.from(1)) && words.at(0).equals("if")
        || asksBehindScope(words)
        || instructs(words)
        || ATTRIBUTES.begin(words)
        || requests(words);
  }

  /** {@code For each of 2022 and 2023, what number of pupils moved}. */
  public static boolean asksBehindScope(Words words) {
    if (!SCOPES.begin(words)) {
      return false;
    }
    int at = QUESTIONS_BEHIND_SCOPE.firstIn(words.first(FAR));
    return at > 1 && words.has(at + WHOLE_QUESTION);
  }

  /** Whether words begin as a list's item does that asks: {@code the number of}, {@code which}. */
  public static boolean beginsItem(Words words) {
    return ATTRIBUTES.begin(words) || isInterrogative(words);
  }

  /** Whether words begin as what is asked for: {@code the}, {@code whatever}, {@code how many}. */
  static boolean beginsObject(Words words) {
    return OBJECTS.begin(words) || beginsItem(words);
  }

  /** {@code Wages: what a cook is paid} asks for what its label names. */
  public static boolean isLabelled(String text, Span item) {
    int end = endOfLabel(text, item);
    return end > 0
        && (NAMED.in(Words.in(text, new Span(item.start(), end)))
            || ATTRIBUTES.begin(Words.in(text, new Span(end, item.end()))));
  }

  private static int endOfLabel(String text, Span item) {
    int limit = Math.min(item.end(), item.start() + LONGEST_LABEL);
    for (int i = item.start(); i < limit; i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' || c == '–';
      boolean joined = dash && i + 1 < limit && Character.isLetter(text.charAt(i + 1));
      if (c == ':' || (dash && !joined)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line is of the sort {@code Mixed - partly on paper}. */
  public static boolean isDefined(String text, Span line) {
    String first = Words.in(text, line).at(0);
    boolean note = first.equals("note") || first.equals("nb") || first.equals("please");
    return !note && endOfLabel(text, line) > 0;
  }

  /** Whether words ask that figures be split where that can be done. */
  public static boolean isWish(Words words) {
    return WISHES.begin(words);
  }

  /** Whether a sentence announces questions to come and asks nothing itself. */
  public static boolean introduces(String text, Span sentence) {
    return endsOpen(text, sentence) || announces(Words.in(text, sentence));
  }

  /** Whether the words point to questions to come. */
  public static boolean announces(Words words) {
    return FOLLOWING.in(words);
  }

  /** Whether a stretch ends in a colon, a dash or a comma: more must come. */
  public static boolean endsOpen(String text, Span span) {
    Span trimmed = span.trimmed(text);
    char last = trimmed.isEmpty() ? ' ' : text.charAt(trimmed.end() - 1);
    return last == ':' || last == ';' || last == ',' || last == '-' || last == '–';
  }

  /** Whether words break off at a verb that lines below complete: {@code how many dogs were}. */
  public static boolean endsInVerb(Words words) {
    return (VERB_ENDS.begin(words.last(1)) && QUESTION_WORDS.in(words))
        || EACH_ENDS.in(words.last(4));
  }

  /** Whether words begin as a plain noun that is wanted: {@code number of}, {@code a copy of}. */
  public static boolean namesMeasure(Words words) {
    return MEASURES.begin(words);
  }

  /** {@code In the last five years has the college} asks though it begins with its scope. */
  public static boolean isInverted(Words words) {
    return INVERTED.begin(words);
  }

  /** Whether a request ends in announcing what comes: {@code Can you confirm the following?}. */
  public static boolean endsInAnnouncing(Words words) {
    return FOLLOWING.in(words.last(3)) && words.atMost(16);
  }

  /** {@code What I do ask for is as follows.} */
  public static boolean saysWhatFollows(Words words) {
    return AS_FOLLOWS.begin(words.last(3));
  }

  /** Whether a sentence completes the ask before it. */
  public static boolean followsUp(Words words) {
    return FOLLOW_UPS.begin(words);
  }

  /** Whether a line is of the sort {@code If yes, please say when}. */
  public static boolean isConditional(Words words) {
    return CONDITIONAL.begin(words);
  }

  /** Whether a sentence after the questions adds one more. */
  public static boolean adds(Words words) {
    return ADDITIONS.in(words);
  }
}
