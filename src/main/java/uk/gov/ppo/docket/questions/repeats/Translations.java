package uk.gov.ppo.docket.questions.repeats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Span;

/**
 * Folds the questions of a request in two languages that says the same in each: as many in Welsh as
 * in English, each with the years and numbers of its counterpart, and no word that says otherwise.
 */
final class Translations {
  /** How a word begins in either language. */
  private record Entry(List<String> welsh, List<String> english) {}

  private static final List<Entry> ENTRIES = entries();

  private Translations() {}

  private static List<Entry> entries() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Translations.class.getResourceAsStream("welsh.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(row -> new Entry(begins(row[0]), begins(row[1])))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("welsh.tsv", unreadable);
    }
  }

  private static List<String> begins(String cell) {
    return Arrays.asList(cell.split("\\|"));
  }

  /** The questions, those of the second language folded into those of the first. */
  static List<FoundQuestion> fold(List<FoundQuestion> found) {
    if (found.size() % 2 != 0 || found.isEmpty() || !mayBeInTwo(found)) {
      return found;
    }
    List<FoundQuestion> welsh = found.stream().filter(q -> Tongue.isWelsh(q.text())).toList();
    if (welsh.isEmpty() || welsh.size() * 2 != found.size()) {
      return found;
    }
    List<FoundQuestion> english = found.stream().filter(q -> Tongue.isEnglish(q.text())).toList();
    if (english.size() != welsh.size() || !translate(welsh, english)) {
      return found;
    }
    boolean welshFirst = found.getFirst() == welsh.getFirst();
    List<FoundQuestion> kept = welshFirst ? welsh : english;
    List<FoundQuestion> folded = welshFirst ? english : welsh;
    List<FoundQuestion> left = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      List<Span> places = new ArrayList<>(kept.get(i).alsoAt());
      places.add(folded.get(i).span());
      left.add(kept.get(i).alsoAt(places).numbered(i + 1));
    }
    return left;
  }

  /** Whichever language comes first, and however they take turns, one of these is in Welsh. */
  private static boolean mayBeInTwo(List<FoundQuestion> found) {
    return Tongue.isWelsh(found.getFirst().text()) || Tongue.isWelsh(found.getLast().text());
  }

  private static boolean translate(List<FoundQuestion> welsh, List<FoundQuestion> english) {
    int agreeing = 0;
    for (int i = 0; i < welsh.size(); i++) {
      Content one = Content.of(welsh.get(i).text());
      Content other = Content.of(english.get(i).text());
      int agreement = agreement(welsh.get(i).text(), english.get(i).text());
      if (!one.numbers().equals(other.numbers()) || agreement < 0) {
        return false;
      }
      agreeing += agreement > 0 ? 1 : 0;
    }
    return agreeing * 2 >= welsh.size();
  }

  /**
   * More than 0 where the words known in both agree, less where several are known and none does.
   */
  private static int agreement(String welsh, String english) {
    List<String> theirs = words(english);
    int known = 0;
    int same = 0;
    for (Entry entry : ENTRIES) {
      if (words(welsh).stream().anyMatch(word -> beginsWithOne(word, entry.welsh()))) {
        known++;
        same += theirs.stream().anyMatch(word -> beginsWithOne(word, entry.english())) ? 1 : 0;
      }
    }
    return same > 0 && same * 2 >= known ? 1 : known > 1 ? -1 : 0;
  }

  private static boolean beginsWithOne(String word, List<String> beginnings) {
    return beginnings.stream().anyMatch(word::startsWith);
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }
}
