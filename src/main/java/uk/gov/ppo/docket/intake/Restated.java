package uk.gov.ppo.docket.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionWork;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Request;

/**
 * Words of a further message that are about the questions of a case: a question it asks, or a
 * sentence that names one by its number.
 *
 * @param about the number of the question they are about, 0 where that cannot be told
 * @param words the words
 */
record Restated(int about, String words) {
  /** More would be a request of its own, which the officer reads whole. */
  private static final int MOST = 20;

  /** Chars of a message that are looked at for sentences that name a question. */
  private static final int LONGEST = 20_000;

  /** Half the words in common: the same question in other words. */
  private static final double ALIKE = 0.5;

  private static final Set<String> NAMES =
      Set.of("question", "questions", "query", "item", "point", "cwestiwn", "q");
  private static final Set<String> CARDINALS = Set.of("one", "two", "three", "four", "five", "six");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("cyntaf", 1),
          Map.entry("ail", 2),
          Map.entry("trydydd", 3));

  /** What a message says of these questions, in order; what only repeats them is left out. */
  static List<Restated> in(Request message, List<Question> questions) {
    List<Restated> found = new ArrayList<>();
    for (FoundQuestion asked : message.questions()) {
      if (questions.stream().noneMatch(known -> repeats(asked.text(), known))) {
        found.add(new Restated(aboutOf(asked, questions), shortened(asked.text())));
      }
    }
    String text = message.text().substring(0, Math.min(LONGEST, message.text().length()));
    for (String sentence : sentences(text)) {
      int named = named(sentence, questions);
      if (named > 0 && message.questions().stream().noneMatch(q -> overlap(q.text(), sentence))) {
        found.add(new Restated(named, shortened(sentence)));
      }
    }
    return found.stream().limit(MOST).toList();
  }

  private static boolean repeats(String text, Question known) {
    return words(text).equals(words(known.asked().text()));
  }

  private static boolean overlap(String question, String sentence) {
    return question.contains(sentence) || sentence.contains(question);
  }

  /** By the number it names or carries, else by its words. */
  private static int aboutOf(FoundQuestion asked, List<Question> questions) {
    int named = named(asked.text(), questions);
    if (named > 0) {
      return named;
    }
    int carried = number(words(asked.label()).stream().findFirst().orElse(""));
    return has(questions, carried) ? carried : mostAlike(asked.text(), questions);
  }

  private static int mostAlike(String text, List<Question> questions) {
    int about = 0;
    double most = ALIKE;
    for (Question question : questions) {
      double alike = alike(words(text), words(question.asked().text()));
      if (alike >= most) {
        most = alike;
        about = question.asked().number();
      }
    }
    return about;
  }

  private static double alike(List<String> one, List<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    Set<String> both = new HashSet<>(one);
    both.retainAll(new HashSet<>(other));
    return all.isEmpty() ? 0 : both.size() / (double) all.size();
  }

  /** {@code question 3}, {@code my third question}, {@code Q3}; 0 where none of these is named. */
  private static int named(String sentence, List<Question> questions) {
    List<String> words = words(sentence);
    for (int at = 0; at < words.size(); at++) {
      int number = namedAt(words, at);
      if (has(questions, number)) {
        return number;
      }
    }
    return 0;
  }

  private static int namedAt(List<String> words, int at) {
    String word = words.get(at);
    if (word.startsWith("q") && number(word.substring(1)) > 0) {
      return number(word.substring(1));
    }
    if (!NAMES.contains(word)) {
      return 0;
    }
    int before = at > 0 ? ordinal(words.get(at - 1)) : 0;
    int next = at + 1 < words.size() ? at + 1 : at;
    int behind = Set.of("no", "number", "rhif").contains(words.get(next)) ? next + 1 : next;
    return before > 0 || behind >= words.size() ? before : number(words.get(behind));
  }

  /** {@code 3rd}, {@code third}; three questions are no third question. */
  private static int ordinal(String word) {
    boolean counts = word.chars().allMatch(Character::isDigit) || CARDINALS.contains(word);
    return counts ? 0 : number(word);
  }

  /** {@code 3}, {@code 3rd}, {@code third}, {@code three}. */
  private static int number(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    boolean ordinal =
        Set.of("", "st", "nd", "rd", "th", "ydd", "fed").contains(word.substring(digits));
    return digits > 0 && digits < 4 && ordinal
        ? Integer.parseInt(word.substring(0, digits))
        : NUMBERS.getOrDefault(word, 0);
  }

  private static boolean has(List<Question> questions, int number) {
    return number > 0 && questions.stream().anyMatch(q -> q.asked().number() == number);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Up to a full stop or question mark before a space, or a line that ends a paragraph. */
  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (endsAt(text, at)) {
        sentences.add(text.substring(from, at + 1).strip());
        from = at + 1;
      }
    }
    sentences.add(text.substring(from).strip());
    return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
  }

  private static boolean endsAt(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    if (text.charAt(at) == '\n') {
      return next == '\n';
    }
    boolean abbreviates = // no. 2
        next == ' ' && at + 2 < text.length() && Character.isDigit(text.charAt(at + 2));
    return ".?!".indexOf(text.charAt(at)) >= 0 && Character.isWhitespace(next) && !abbreviates;
  }

  private static String shortened(String words) {
    return words.substring(0, Math.min(QuestionWork.LONGEST, words.length()));
  }
}
