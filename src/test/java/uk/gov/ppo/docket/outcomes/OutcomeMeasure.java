package uk.gov.ppo.docket.outcomes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how often {@link OutcomeReader} reads the outcome that a person read, over the answers in
 * the folder named by the first argument ({@code ../shared/foi}).
 *
 * <p>The rules were designed on the authorities whose name has an even digest; the others are
 * unseen. A second argument {@code show} lists the misread answers of the first half, never of the
 * second.
 */
public final class OutcomeMeasure {
  /** An answer with the outcome a person read in it. */
  record Labelled(String authority, String answer, String outcome) {
    boolean isSeen() {
      try {
        byte[] digest =
            MessageDigest.getInstance("MD5").digest(authority.getBytes(StandardCharsets.UTF_8));
        return digest[0] % 2 == 0;
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    String read() {
      return OutcomeReader.read(answer).outcome().code();
    }
  }

  private OutcomeMeasure() {}

  public static void main(String[] args) throws IOException {
    List<Labelled> all = new ArrayList<>(councils(Path.of(args[0], "answers.jsonl")));
    all.addAll(requests(Path.of(args[0], "requests.jsonl")));
    report("design half", all, Labelled::isSeen);
    report("unseen half", all, labelled -> !labelled.isSeen());
    if (args.length > 1) {
      all.stream()
          .filter(one -> one.isSeen() && !one.read().equals(one.outcome()))
          .forEach(
              one ->
                  System.out.println(
                      one.outcome() + " read as " + one.read() + ": " + one.answer()));
    }
  }

  static List<Labelled> councils(Path file) {
    return lines(file).stream()
        .map(l -> labelled(l.get("authority").asString(), l))
        .filter(l -> !l.answer().isBlank())
        .toList();
  }

  static List<Labelled> requests(Path file) {
    List<Labelled> found = new ArrayList<>();
    for (JsonNode request : lines(file)) {
      for (JsonNode gold : request.get("gold")) {
        Labelled one = labelled(request.get("authority").asString(), gold);
        if (!one.answer().isBlank()) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static Labelled labelled(String authority, JsonNode line) {
    return new Labelled(
        authority, line.path("answer").asString(""), line.path("outcome").asString("unknown"));
  }

  public static List<JsonNode> lines(Path file) {
    JsonMapper json = JsonMapper.shared();
    try {
      return Files.readAllLines(file).stream().map(json::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void report(String name, List<Labelled> all, Predicate<Labelled> part) {
    Map<String, int[]> counts = new TreeMap<>(); // label -> right, read, labelled
    List<Labelled> some = all.stream().filter(part).toList();
    for (Labelled one : some) {
      counts.computeIfAbsent(one.outcome(), k -> new int[3])[2]++;
      counts.computeIfAbsent(one.read(), k -> new int[3])[1]++;
      counts.get(one.outcome())[0] += one.read().equals(one.outcome()) ? 1 : 0;
    }
    int right = counts.values().stream().mapToInt(c -> c[0]).sum();
    System.out.printf(
        Locale.ROOT,
        "%s: %d answers, accuracy %.3f%n",
        name,
        some.size(),
        right / (double) some.size());
    double sum = 0;
    int labels = 0;
    for (var entry : counts.entrySet()) {
      int[] c = entry.getValue();
      double f1 = c[1] + c[2] == 0 ? 0 : 2.0 * c[0] / (c[1] + c[2]);
      System.out.printf(
          Locale.ROOT,
          "  %-18s n %4d read %4d right %4d F1 %.3f%n",
          entry.getKey(),
          c[2],
          c[1],
          c[0],
          f1);
      if (c[2] >= 10) {
        sum += f1;
        labels++;
      }
    }
    System.out.printf(
        Locale.ROOT, "  macro-F1 over %d labels of 10 or more: %.3f%n", labels, sum / labels);
  }
}
