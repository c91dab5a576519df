package uk.gov.ppo.docket.facets;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the thing a question is about: the first run of words that neither address the authority,
 * nor say what is wanted, nor when.
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
          office body held hold do does did has have had is are was were will would can
          could may which who what how when much many more than only such other same
          used use using received receive made make y yr o ar am eich chi sydd wedi
          council's authority's trust's if so yes no not please also over within during
          since between
          """);

  /** Words that end a noun phrase once it has begun. */
  private static final Set<String> ENDING =
      words(
          """
          take takes took taken closed opened get gets got given went come came cost costs work works run runs longer
          did do does has have had is are was were will would can could been being in
          during since between over within please you we they it who which that when
          where if and broken including per from by as at under sydd wedi yn ym because
          due after before but with to or received issued made held used each whether
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
          """);

  private Subject() {}

  /**
   * The words as they are written; what is wanted ("the policy") is the thing itself where nothing
   * else is; empty where the question names no thing.
   */
  static String of(Tokens question, List<AttributePhrases.Found> attributes, BitSet dated) {
    BitSet wanted = new BitSet();
    attributes.forEach(found -> wanted.set(found.from(), found.to()));
    String thing = firstThing(question, wanted, dated);
    return thing.isEmpty() ? firstThing(question, new BitSet(), dated) : thing;
  }

  private static String firstThing(Tokens question, BitSet wanted, BitSet dated) {
    int at = 0;
    while (at < question.count()) {
      int end = endOfPhrase(question, at, wanted, dated);
      if (end > at && isThing(question, at, end)) {
        return question.text().substring(question.starts()[at], question.ends()[end - 1]);
      }
      at = Math.max(end, at + 1);
    }
    return "";
  }

  private static int endOfPhrase(Tokens question, int from, BitSet wanted, BitSet dated) {
    int at = from;
    while (at < question.count()
        && at - from < LONGEST
        && !wanted.get(at)
        && !dated.get(at)
        && !(at == from
            && (LEADING.contains(question.at(at)) || Opening.isOpening(question.at(at))))
        && !(at > from && (ends(question.at(at)) || question.breaksBefore(at)))) {
      at++;
    }
    while (at > from && (LEADING.contains(question.at(at - 1)))) {
      at--;
    }
    return at;
  }

  /** Verbs end it too: most that stand behind a noun are participles. */
  private static boolean ends(String word) {
    return ENDING.contains(word) || (word.length() > 4 && word.endsWith("ed"));
  }

  private static boolean isThing(Tokens question, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = question.at(i);
      boolean letters = word.length() > 2 && Character.isLetter(word.charAt(0));
      boolean lone = to - from == 1 && (word.endsWith("ed") || GENERIC.contains(word));
      if (letters && !lone && !LEADING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String listed) {
    return Set.copyOf(List.of(listed.strip().split("\\s+", -1)));
  }
}
