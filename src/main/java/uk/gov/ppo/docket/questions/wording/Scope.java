package uk.gov.ppo.docket.questions.wording;

import java.util.Set;
import java.util.function.Predicate;

/** Words that bound or explain questions: periods, "for each of", definitions, categories. */
public final class Scope {
  private static final Phrases BOUNDS =
      Phrases.of(
          "(for|in|at|over|of) (each|every|all|any) (of|one|stage|year|question|the|other|*)",
          "(each|every) (of|one|year|month|contract|category|question|other)",
          "(between|since|during|from|until|up) (the|to|january|february|march|april|may|june|july"
              + "|august|september|october|november|december|*) *",
          "(last|past|previous|latest) (*|) (year|years|months|financial|month|full|12)",
          "(calendar|financial|academic|fiscal) (year|years)",
          "(questions|question) (* to|below|above|* and|* onwards|and|*) *",
          "(period|timeframe|periods)",
          "(interested|interest) in",
          "(where|if) there (is|are) (more|several)",
          "(relates|refers|applies|covers) to",
          "(figures|data|information) for");

  private static final Phrases GOVERNS_ALL =
      Phrases.of(
          "(this|these|each|every|all|any) (and|or|) (each|every|all|) (the|of|) (other|the|)"
              + " (question|questions)",
          "questions * (to|and|through) *",
          "for (all|both) (of|) (the|these|) * (questions|of)");

  private static final Phrases DEFINITIONS =
      Phrases.of(
          "(means|mean|meaning|definition|definitions|defined|refers|stands|denotes)",
          "(is|are) (defined|understood|taken|meant)",
          "(here|below) (means|is)");

  private static final Phrases REFERS_BACK =
      Phrases.of(
          "(for|of|in|about|on) (each|every|all|any) (one|) (of|) (the|these|those|them|) (above"
              + "|these|those|contract|contracts|category|categories|type|types|system|systems|area"
              + "|areas|combination|service|services|site|sites|item|items|them|group|groups)",
          "(each|every) (of|one) (the|these|those|them|of)",
          "(each|every) (type|kind|category|combination|contract)",
          "(these|those|above) (categories|contracts|types|systems|areas|services|sites)",
          "(the|all) (above|of the above)");

  private static final Phrases LISTS_KINDS =
      Phrases.of(
          "(for|of|in|about|on|by) (each|every|all|any|) (of|one|) (the|these|) (following|below"
              + "|contracts|categories|kinds|types|years|areas)",
          "(kinds|types|categories|areas|criteria|years|sites|prisons|teams|departments) (below"
              + "|following|listed|are)",
          "(following|these|three|four|five|two) (kinds|types|categories|areas|criteria|years|sites"
              + "|teams|departments|things|grades|groups|contracts|systems|services|variables)",
          "(might|may|could|would|can|which|that) (include|includes|cover|covers|relate|concern)",
          "(the|these are the|following|are the) (types|kinds|categories|terms|definitions)",
          "(made|make) up of",
          "(such|known|defined) as",
          "(includes|consisting|comprising|namely|chiefly|mainly|particularly|specifically)");

  private static final Phrases TOPICS =
      Phrases.of(
          "(details|information|questions|data|facts|request|records) (to|in|)"
              + " (do|regard|connection|) (with|about|on|regarding|concerning|relating)");

  private static final Phrases COUNTS_IN =
      Phrases.of(
          "(that|this|it|these|those|they|which) (would|will|should|does|do|) (not|) (takes|take"
              + "|leaves|leave|excludes|exclude|includes|include|covers|cover) *");

  private static final Phrases DIVIDES =
      Phrases.of(
          "(broken|break|breaking|split|splitting|divided|grouped|sorted|separated|categorised"
              + "|disaggregated|analysed|shown|listed) (it|this|these|them|the figures|figures|)"
              + " (down|up|out|separately|) (by|into|between|as|for)");

  private static final Phrases SPLITS =
      Phrases.of(
          "(broken|break|breaking|split|splitting|divided|grouped|sorted|separated|categorised"
              + "|disaggregated|analysed|shown|listed) (it|this|these|them|the figures|figures|)"
              + " (down|up|out|separately|) (by|into|between|as|for)",
          "(breakdown|split) (by|into|as)",
          "(sort|group|divide|arrange|class|classify|separate|sift|part)"
              + " (it|this|these|them|those|the figures|the answers) (into|by|between|as)",
          "(among|amongst) them",
          "(including|include|includes|included|namely|comprising)",
          "(such|these) (as|years|categories)",
          "(these|following|below|listed) (bodies|organisations|companies|firms|people|persons"
              + "|individuals|places|sites|schools|hospitals|stations|streets|roads|wards|towns|drugs"
              + "|medicines|offences|terms|words|keywords|phrases|suppliers|addresses|postcodes"
              + "|locations|countries|departments|breeds|species)",
          "(by|for|in|of|under) (each|every|) (of|) (the|these|) (following|calendar|financial|) "
              + "(years|categories|groups|types|headings|reasons|grades|ages)",
          "(each|every) (ended|of|year|month)",
          "(at|by) the end of");

  private static final Phrases TABLES =
      Phrases.of(
          "(with|giving|showing|including|containing|include|contain|show|have|using|in|of|has) "
              + "(the|these|those|all|) (following|these|those|) (fields|columns|headings|headers"
              + "|details|data|information|variables|attributes)",
          "(fields|columns|headers)",
          "(list|spreadsheet|report|register|dataset|extract|table|log|export|database|schedule"
              + "|record|copy|inventory|data|excel|csv) * (giving|showing|including|containing|with"
              + "|detailing|stating|listing)",
          "(it|this|list|report|register|spreadsheet|dataset|data|table) (should|must|to|would)"
              + " (have|include|contain|show|give|state|cover|list)");

  private static final Phrases COLUMN_STEM_ENDS =
      Phrases.of("(giving|showing|containing|detailing|stating|including)");

  private static final Phrases WITH = Phrases.of("with");

  private static final Phrases PER_EACH =
      Phrases.of(
          "(for|against|of) (each|every) (*|) (*|) (please|include|give|state|show|provide|list"
              + "|specify|supply|detail|i|could)");

  private static final Phrases CONTENTS =
      Phrases.of(
          "(it|this|these|they|list|register|report|spreadsheet) (should|must|needs|need|would)"
              + " (to|) (have|include|contain|show|give|state|list|cover)");

  private static final Phrases THINGS_LISTED =
      Phrases.of(
          "(a|an|the|full|complete|current|latest|your|please) (full|complete|and|current|latest"
              + "|most|up|excel|csv|) (list|spreadsheet|report|register|dataset|extract|table|log"
              + "|export|schedule|inventory|database|file)",
          "please list",
          "(list|register|spreadsheet|dataset|extract|inventory|log) of",
          "(your|the|a|an) (*|) (*|)"
              + " (register|spreadsheet|dataset|database|inventory|log|schedule|list)");

  private static final Phrases TABLES_TO_FILL =
      Phrases.of("(complete|fill|fill in) (in|) (the|this|these) (*|) (table|tables|grid|chart)");

  private static final Phrases PERIOD_STARTS =
      Phrases.of("(for|in|during|between|since|from|over|comparing)");

  private static final Phrases ANSWER_FOR =
      Phrases.of(
          "(please|kindly|) (answer|respond|reply|provide answers|give figures|provide"
              + " figures|provide data) (all|each|these|the|) (questions|question|)"
              + " (for|covering|in respect of|over)",
          "(please|) (could|can|may) (the above|all of the above|all the above|all of this|all this"
              + "|this|these|it|they|answers|figures|data|the data|the figures|the information)"
              + " (please|) be (given|provided|supplied|shown|broken|split)");

  private static final Phrases HEADS =
      Phrases.of(
          "(under|with|using|against|by) (each of|) (these|the|the following|the same)"
              + " (heads|headings|headers|points)");

  private static final Phrases FOR_EACH_OF =
      Phrases.of(
          "(answer|reply|respond|complete|repeat|so|same|this|these|it|them) (this|these|them|)"
              + " (for|of) (each|every one|all) of (the following|these|the below|)");

  /** The words that lead straight to a list. */
  private static final int END = 9;

  private static final Predicate<String> YEAR =
      word -> word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));

  private static final Set<String> OF_TIME =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "year",
          "years",
          "month",
          "months",
          "week",
          "quarter",
          "q1",
          "q2",
          "q3",
          "q4",
          "financial",
          "calendar",
          "academic",
          "fiscal",
          "fy",
          "tax",
          "to",
          "date",
          "and",
          "or",
          "of",
          "the",
          "from",
          "until",
          "till",
          "up",
          "since",
          "between",
          "in",
          "for",
          "during",
          "on",
          "at",
          "end",
          "ended",
          "ending",
          "start",
          "beginning",
          "present",
          "now",
          "today",
          "ytd",
          "current",
          "last",
          "previous",
          "past",
          "this",
          "so",
          "far",
          "inclusive",
          "onwards",
          "each",
          "period",
          "day",
          "st",
          "nd",
          "rd",
          "th",
          "only",
          "part",
          "first",
          "half",
          "second",
          "recent",
          "most",
          "available",
          "latest",
          "if",
          "as",
          "it",
          "is",
          "hyd",
          "hyn");

  private Scope() {}

  /** Whether a sentence bounds questions or defines their terms. */
  public static boolean bounds(Words words) {
    return BOUNDS.in(words) || DEFINITIONS.in(words) || words.countOf(YEAR) > 0;
  }

  /** {@code Please answer for the years 2021 to 2023.} */
  public static boolean saysForWhat(Words words) {
    return ANSWER_FOR.begin(words) && bounds(words);
  }

  /** Whether words begin {@code For 2021 and 2022}. */
  public static boolean opensWithPeriod(Words words) {
    return PERIOD_STARTS.begin(words) && words.first(END).countOf(YEAR) > 0;
  }

  /** Whether a sentence says that it governs several questions, before and after it. */
  public static boolean governsAll(Words words) {
    return GOVERNS_ALL.in(words) && bounds(words);
  }

  public static boolean defines(Words words) {
    return DEFINITIONS.in(words);
  }

  /** Whether a sentence begins {@code For each} of whatever it is. */
  public static boolean isPerEach(Words words) {
    return words.at(0).equals("for") && (words.at(1).equals("each") || words.at(1).equals("every"));
  }

  /** Whether a stem ends {@code for each please give}. */
  public static boolean endsPerEach(Words words) {
    return PER_EACH.in(words.last(END));
  }

  /** Whether a stem takes up things listed before: {@code For each of these contracts}. */
  public static boolean refersBack(Words words) {
    return REFERS_BACK.in(words);
  }

  /** Whether a stem announces kinds, criteria or examples and no questions. */
  public static boolean listsKinds(Words words) {
    return LISTS_KINDS.in(words);
  }

  /** Whether an ask ends in how its figures are to be split. */
  public static boolean splits(Words words) {
    return SPLITS.in(words.last(END));
  }

  /** {@code I would like details to do with} breaks off before what the request is about. */
  public static boolean endsInTopic(Words words) {
    return TOPICS.in(words.last(4));
  }

  /** {@code That takes in, though not only} says what a word means. */
  public static boolean countsIn(Words words) {
    return COUNTS_IN.begin(words);
  }

  /** Whether an ask breaks off at {@code broken down by}: whatever comes is how, not what. */
  public static boolean endsInSplit(Words words) {
    return DIVIDES.in(words.last(5));
  }

  /** Whether a stem announces columns. */
  public static boolean namesColumns(Words words) {
    return TABLES.in(words) || COLUMN_STEM_ENDS.in(words.last(3));
  }

  /** Whether a stem breaks off at {@code with}. */
  public static boolean endsInWith(Words words) {
    return WITH.begin(words.last(1));
  }

  /** Whether a stem announces heads to answer under. */
  public static boolean namesHeads(Words words) {
    return HEADS.in(words.last(END));
  }

  /** Whether a stem ends in {@code please answer for each of}: what it leads to is asked. */
  public static boolean asksForEachOf(Words words) {
    return FOR_EACH_OF.in(words.last(END));
  }

  /** Whether a stem says what the one thing asked for is to hold: {@code It should include}. */
  public static boolean namesContents(Words words) {
    return CONTENTS.in(words.last(6));
  }

  /** Whether a stem wants one list, report or table. */
  public static boolean wantsOneTable(Words words) {
    return THINGS_LISTED.in(words);
  }

  /** Whether words ask that a table below be filled in. */
  public static boolean fillsTable(Words words) {
    return TABLES_TO_FILL.in(words);
  }

  /** {@code 1 April 2021 to 31 March 2022}, and hardly more. */
  public static boolean isPeriod(Words words) {
    return words.atMost(END) && words.countOf(YEAR) > 0 && hasOnlyTime(words);
  }

  /** Whether all words but one, at the most, tell of time. */
  public static boolean hasOnlyTime(Words words) {
    return words.count() - words.countOf(Scope::isOfTime) <= 1;
  }

  private static boolean isOfTime(String word) {
    return Character.isDigit(word.charAt(0)) || OF_TIME.contains(word);
  }

  /** Whether a word is a year of this or the last century. */
  public static boolean isYear(String word) {
    return YEAR.test(word);
  }
}
