package uk.gov.ppo.docket.facets;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import uk.gov.ppo.docket.facets.AttributePhrases.Found;

/**
 * Reads the thing a text is about: a run of words that neither address the authority, nor say what
 * is wanted, nor when. {@code the cost of agency staff} is about what stands behind its "of".
 */
final class Subject {
  /** A noun phrase has so many words at most. */
  private static final int LONGEST = 8;

  /** Words that are passed over at the head of a noun phrase. */
  private static final Set<String> LEADING =
      words(
          """
          the a an of on for to in by with at from your any all each every this that
          these those its their our my total annual yearly monthly current currently
          latest recent full overall estimated actual and or per about regarding
          concerning relating related respect there been being be you we i it they
          council authority trust organisation department force university ombudsman
          office body hold held do does did has have had is are was were will would can
          could may which who what how when much many more than only such other same
          used use using received receive made make y yr o ar am eich chi sydd wedi
          council's authority's trust's if so yes no not please also over within during
          since between main present presently rough roughly approximate approximately
          average final first minimum maximum combined exact precise gross net whole
          entire various several certain next existing likely due then still already
          ever either both none them here where therefore hereby sir madam writing
          write contacting under following out lost put gone but as nature whether last
          past previous preceding coming most least highest lowest mean median need
          employ own operate hire buy bought promote publish published spend keep run
          supplies provides runs manages hosts handles delivers operates maintains owns chairs
          across throughout among amongst possible failing otherwise frequently formally
          """);

  /** Words that end a noun phrase once it has begun. */
  private static final Set<String> ENDING =
      words(
          """
          take takes took taken closed opened get gets got given went come came cost costs run runs longer
          did do does has have had is are was were will would can could been being in
          during since between over within please you we they it who which that when
          where if and broken including per from by as at under sydd wedi yn ym because
          due after before but with to or received issued made held used each whether
          let lets led meet meets met give gives gave follow follows bring brings brought
          happen happens ran begin begins began start starts end ends say says said go
          goes make makes provide provides lost lose need needs must may might should
          now currently presently then
          """);

  /** Words that alone name nothing a search could use. */
  private static final Set<String> GENERIC =
      words(
          """
          met went born often out off up means either original internal main empty data year years number case
          cases records allow say said take taken place took provides main market actual annual person persons
          staff people member members day days month months time times point points question questions part type
          types kind kinds amount value item items thing things one ones both none case note notes form forms
          incumbent original email telephone job title responsible brief divide shared public private description
          yearly following below above first second third third-party new old existing future past own others
          contract contracts agreement agreements supplier suppliers provider providers service services name
          names user users site sites location locations review information details detail figures list answer
          answers reply response nothing anything everything something category breakdown total totals request
          upheld sold paid made left withdrawn written sent found kept shown known seen spent won begun
          data money litre hour cost working range ranges dd-mm-yy mm-yy dd/mm/yy dd/mm/yyyy account short format
          spreadsheet excel csv purpose purposes way ways case-by-case
          act foi foia rough week weeks party parties date dates level levels result results outcome outcomes
          gwybodaeth cais
          """);

  /** Behind what is wanted, these lead to the thing. */
  private static final Set<String> OF = Set.of("of", "on", "for", "about", "regarding", "relating");

  /** In a letter's opening these lead to it. */
  private static final Set<String> ABOUT =
      Set.of("about", "regarding", "concerning", "relating", "relation", "ynghylch", "ynglŷn");

  private static final Set<String> GREETING = Set.of("dear", "annwyl", "hello", "hi");

  private final Tokens text;
  private final List<Found> attributes;
  private final BitSet wanted = new BitSet();
  private final BitSet dated;

  Subject(Tokens text, List<Found> attributes, BitSet dated) {
    this.text = text;
    this.attributes = attributes;
    this.dated = dated;
    attributes.forEach(found -> wanted.set(found.from(), found.to()));
    setGreetingAside();
  }

  /** {@code Dear Borough Council,} names whom it is to. */
  private void setGreetingAside() {
    if (GREETING.contains(text.at(0))) {
      int at = 1;
      while (at < text.count() && !text.breaksBefore(at)) {
        at++;
      }
      wanted.set(0, at);
    }
  }

  /** The thing a question names; nothing where it names only what is wanted. */
  Optional<String> inQuestion() {
    return behind(at -> OF.contains(text.at(at)) && endsWanted(at)).or(() -> firstFrom(0, false));
  }

  /** The thing a stem names, or a sentence of the letter that asks nothing itself. */
  Optional<String> inContext() {
    return attributes.isEmpty()
        ? behind(at -> ABOUT.contains(text.at(at))).or(this::inQuestion)
        : inQuestion();
  }

  /** Where nothing else is named, what is wanted is the thing itself: {@code the policy}. */
  String anything() {
    return firstFrom(0, true)
        .or(() -> new Subject(text, List.of(), dated).firstFrom(0, true))
        .orElse("");
  }

  private boolean endsWanted(int at) {
    return attributes.stream().anyMatch(found -> found.to() == at)
        || (at > 0 && attributes.stream().anyMatch(found -> found.to() == at + 1));
  }

  private Optional<String> behind(IntPredicate leads) {
    for (int at = 0; at < text.count(); at++) {
      if (leads.test(at)) {
        int end = endOfPhrase(skipped(at + 1));
        if (end > skipped(at + 1) && isThing(skipped(at + 1), end, false)) {
          return Optional.of(words(skipped(at + 1), end));
        }
      }
    }
    return Optional.empty();
  }

  private int skipped(int from) {
    int at = from;
    while (at < text.count() && isLeading(at) && !text.breaksBefore(at)) {
      at++;
    }
    return at;
  }

  private Optional<String> firstFrom(int from, boolean generic) {
    int at = from;
    while (at < text.count()) {
      int end = endOfPhrase(at);
      if (end > at && isThing(at, end, generic)) {
        return Optional.of(words(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return Optional.empty();
  }

  private int endOfPhrase(int from) {
    int at = from;
    while (at < text.count()
        && at - from < LONGEST
        && !wanted.get(at)
        && !dated.get(at)
        && !(at == from && isLeading(at))
        && !(at > from && (ends(text.at(at)) || text.breaksBefore(at)))) {
      at++;
    }
    while (at > from && (LEADING.contains(text.at(at - 1)) || isFigure(text.at(at - 1)))) {
      at--;
    }
    return at;
  }

  private static boolean isFigure(String word) {
    return word.chars().noneMatch(Character::isLetter);
  }

  private boolean isLeading(int at) {
    return LEADING.contains(text.at(at)) || Opening.isOpening(text.at(at));
  }

  /** Verbs end it too: most that stand behind a noun are participles. */
  private static boolean ends(String word) {
    return ENDING.contains(word) || (word.length() > 4 && word.endsWith("ed"));
  }

  private boolean isThing(int from, int to, boolean generic) {
    for (int i = from; i < to; i++) {
      String word = text.at(i);
      boolean letters = word.length() > 2 && Character.isLetter(word.charAt(0));
      boolean lone = to - from == 1 && word.endsWith("ed");
      boolean empty = GENERIC.contains(word) || ENDING.contains(word);
      if (letters && !lone && !LEADING.contains(word) && (generic || !empty)) {
        return true;
      }
    }
    return false;
  }

  private String words(int from, int to) {
    return text.text().substring(text.starts()[from], text.ends()[to - 1]).replaceAll("\\s+", " ");
  }

  private static Set<String> words(String listed) {
    return Set.copyOf(Arrays.asList(listed.strip().split("\\s+", -1)));
  }
}
