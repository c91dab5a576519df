package uk.gov.ppo.docket.questions.repeats;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * What a question is about, without the words that only ask: its things, its numbers and years, and
 * whether it asks for what is or for what is not.
 *
 * @param things the stems of its content words
 * @param numbers years and other numbers; a span of years counts as one
 * @param negations words that turn an ask round
 * @param refersBack whether it speaks of something named elsewhere: {@code these}, {@code them}
 * @param ofNamedPeriod whether its period is named elsewhere: {@code the Relevant Period}
 */
record Content(
    Set<String> things,
    Set<String> numbers,
    Set<String> negations,
    boolean refersBack,
    boolean ofNamedPeriod) {
  private static final int MOST_CHARS = 1_500;
  private static final int SHORTEST_STEM = 3;

  /** {@code on each date}: the periods are named elsewhere. */
  private static final Pattern EACH_PERIOD =
      Pattern.compile(
          "(?i)\\b(?:each|both|either|those|these|every|same)(?: of (?:those|these|the))?\\s(?:two"
              + " |three |four |five )?(?:financial |calendar"
              + " )?(?:dates?|years?|periods?|days?|months?)\\b");

  private static final Pattern SPAN_OF_YEARS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s?[-/–—]\\s?(?:20)?(\\d{2})(?!\\d)");

  /** Numbers by which a request calls its own questions. */
  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "^[A-Z]{1,2}\\d{1,2}\\b|(?i)\\b(?:requests?|questions?|items?|q|points?|paragraphs?|paras?|parts?)\\s?\\.?\\s?[A-Z]?\\d{1,2}(?:\\([a-z]\\)|[a-z])?\\b"
              + "|\\([A-Z]{1,2}\\.?\\d{1,2}(?:\\([a-z]\\)|[a-z])?\\)|\\(\\d{1,2}(?:\\.\\d{1,2}){0,2}\\)");

  /** Options and explanations; numbers in brackets may be the period. */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()\\d]{20,}\\)");

  private static final Pattern SPELLED_OUT = Pattern.compile("(?i)artificial intelligence");

  private static final Pattern NAMED_PERIOD =
      Pattern.compile(
          "(?i)\\b(?:relevant|specified|reporting|review|said|defined|same) period\\b|\\bthat"
              + " period\\b");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "no",
          "without",
          "nor",
          "neither",
          "none",
          "except",
          "excluding",
          "other",
          "outside",
          "fewer",
          "less",
          "heb",
          "ddim");

  private static final Set<String> BACK =
      Set.of(
          "these", "those", "them", "they", "it", "its", "this", "that", "their", "above", "same",
          "such", "ohonynt", "hyn", "rhain");

  /** Words that ask, that are asked for in any way, and small words; English and Welsh. */
  private static final Set<String> WEAK =
      Set.copyOf(
          List.of(
              """
              recap more time times day days repeat restate reiterate recapitulate clear avoidance doubt misunderstanding summarise briefly simply lastly
              please provide send supply give state confirm tell want know ask request seek
              like would could can will may grateful copy copies kindly let disclose release
              share list set out identify specify also again first second third fourth fifth
              sixth finally lastly then further repeat summary short other following follow
              how many much number total figure count amount what which when where who whether
              any all each every per both full complete exact overall relevant respective
              information detail details record recorded records data hold held broken break
              down breakdown split by identified question item
              the a an of in on at to for from and or with as is are was were be been being
              has have had do does did me us i we my our you your there if so these those them
              they it its this that their above same such about concerning regarding relating
              relate respect under into than during over between since until up through year
              years period financial calendar office organisation currently current made make
              whole partly wholly one including received given used because based well case
              only either wish obtain receive see i.e eg
              y yr o ac ar gan am yn faint sawl nifer beth pa oedd sydd yw hoffwn wybod rhowch
              darparwch copi manylion bob pob ym eich chi oes gennych gofynnaf
              """
                  .strip()
                  .split("\\s+")));

  /** Two words for one thing. */
  private static final List<Set<String>> SAME =
      List.of(
          Set.of("spend", "spent", "expenditure", "cost", "paid", "pay"),
          Set.of("remit", "jurisdiction"),
          Set.of("average", "mean"),
          Set.of("policy", "policies"),
          Set.of("staff", "employee", "employees", "workforce"),
          Set.of("prison", "establishment", "jail"),
          Set.of("protocol", "memorandum"),
          Set.of("supplier", "provider", "contractor"),
          Set.of("person", "people", "prisoner", "individual"));

  static Content of(String words) {
    String text = words.substring(0, Math.min(MOST_CHARS, words.length()));
    String plain = EACH_PERIOD.matcher(OWN_NUMBER.matcher(text).replaceAll(" ")).replaceAll(" ");
    Set<String> numbers = new HashSet<>();
    SPAN_OF_YEARS.matcher(plain).results().forEach(m -> numbers.add(m.group(1) + "/" + m.group(2)));
    plain = IN_BRACKETS.matcher(plain).replaceAll(" ");
    plain = SPELLED_OUT.matcher(plain).replaceAll("AI");
    Words read = Words.of(SPAN_OF_YEARS.matcher(plain).replaceAll(" "));
    Set<String> things = new LinkedHashSet<>();
    Set<String> negations = new HashSet<>();
    boolean back = false;
    for (int i = 0; read.has(i); i++) {
      String word = read.at(i);
      back |= BACK.contains(word);
      if (NEGATIONS.contains(word)) {
        negations.add(word);
      } else if (Character.isDigit(word.charAt(0))) {
        numbers.add(word);
      } else if (!WEAK.contains(word) && word.length() > 1) {
        String stem = stem(word);
        if (!WEAK.contains(stem)) {
          things.add(stem);
        }
      }
    }
    return new Content(things, numbers, negations, back, NAMED_PERIOD.matcher(text).find());
  }

  /** A word without its ending, and by one name where there are several. */
  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace("'s", "").replace("'", "");
    for (int i = 0; i < SAME.size(); i++) {
      if (SAME.get(i).contains(lower) || SAME.get(i).contains(cut(lower))) {
        return "#" + i;
      }
    }
    return cut(lower);
  }

  private static String cut(String word) {
    for (String ending :
        List.of(
            "ational", "ations", "ation", "ments", "ment", "ures", "ure", "ings", "ing", "ies",
            "ied", "ed", "es", "s", "ly", "y", "e")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  boolean isEmpty() {
    return things.isEmpty();
  }
}
