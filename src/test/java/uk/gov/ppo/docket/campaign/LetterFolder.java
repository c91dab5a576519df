package uk.gov.ppo.docket.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A folder of response letters that an office goes on changing. Each pair has a word of its own,
 * and each answer says of which version of its letter it is.
 */
final class LetterFolder {
  /** In each letter. */
  static final int PAIRS = 3;

  private static final int FOLDERS = 7; // the same file names come again in each

  private final Path folder;
  private final Map<Integer, Integer> versions = new TreeMap<>();

  LetterFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  /** Writes letters anew or for the first time: as many as are asked for, chosen by chance. */
  void change(int letters, int among, Random chance) throws IOException {
    for (int i = 0; i < letters; i++) {
      write(chance.nextInt(among));
    }
  }

  private void write(int letter) throws IOException {
    int version = versions.merge(letter, 1, Integer::sum);
    StringBuilder text = new StringBuilder();
    if (letter % 2 == 0) {
      text.append("Reference: ").append(reference(letter)).append("\n\n");
    } // the others are known by their files
    for (int pair = 1; pair <= PAIRS; pair++) {
      text.append("You asked us:\n").append(question(letter, pair));
      text.append("\nOur response:\n").append(answer(version)).append("\n\n");
    }
    Path file = folder.resolve(source(letter));
    Files.createDirectories(file.getParent());
    Path half = file.resolveSibling("." + file.getFileName());
    Files.writeString(half, text.append("You have the right to appeal.\n"));
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The newest version of each letter. */
  Map<Integer, Integer> versions() {
    return new TreeMap<>(versions);
  }

  static String source(int letter) {
    return "20%02d/letter-%03d.txt".formatted(letter % FOLDERS, letter / FOLDERS);
  }

  private static String reference(int letter) {
    return "FOI " + (10_000 + letter);
  }

  /** What the import calls a letter. */
  static String id(int letter) {
    return letter % 2 == 0 ? reference(letter) : source(letter);
  }

  /** The name of a pair. */
  static String name(int letter, int pair) {
    return id(letter) + "#" + pair;
  }

  static String question(int letter, int pair) {
    return "How many " + word(letter, pair) + " does the office own?";
  }

  /** Letters only, so that it is one word to any analyser: no other pair has it. */
  static String word(int letter, int pair) {
    StringBuilder word = new StringBuilder("zq");
    for (int rest = letter * PAIRS + pair; rest > 0; rest /= 20) {
      word.append("bcdfghjklmnprtvwxz".charAt(rest % 18)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }

  static String answer(int version) {
    return "The office owns %d of them.".formatted(version);
  }
}
