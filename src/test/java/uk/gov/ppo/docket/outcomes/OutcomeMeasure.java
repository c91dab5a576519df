package uk.gov.ppo.docket.outcomes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how often {@link OutcomeReader} reads the outcome that a person read, as a confusion
 * table: {@code mvn -q -B -Poutcome-report verify}, or {@link #main} with files of requests.
 *
 * <p>The rules were designed on the authorities whose name has an even digest; the others are
 * unseen.
 */
public final class OutcomeMeasure {
  private static final Path FOLDER = Path.of("../shared/foi");

  @Test
  void printsWhatIsReadAsWhat() {
    report("our own answers", LabelledAnswer.own());
    assumeTrue(Files.isDirectory(FOLDER), FOLDER + " is not here");
    List<LabelledAnswer> all = LabelledAnswer.in(FOLDER);
    report("all of " + FOLDER, all);
    report("the half of the authorities it was designed on", half(all, LabelledAnswer::isSeen));
    report("the other half", half(all, one -> !one.isSeen()));
  }

  /** Reports other files of requests; after {@code show} the answers read otherwise are listed. */
  public static void main(String[] args) {
    List<String> given = List.of(args);
    for (String file : given) {
      if (file.equals("show") || file.equals("seen")) {
        continue;
      }
      List<LabelledAnswer> all =
          file.equals("own")
              ? LabelledAnswer.own()
              : Files.isDirectory(Path.of(file))
                  ? LabelledAnswer.in(Path.of(file))
                  : LabelledAnswer.ofRequests(Path.of(file));
      report(file, all);
      if (given.contains("show") || given.contains("seen")) {
        all.stream()
            .filter(one -> !one.isReadRight() && (given.contains("show") || one.isSeen()))
            .forEach(
                one ->
                    System.out.println(
                        one.outcome() + " read as " + one.read() + ": " + one.answer()));
      }
    }
  }

  private static List<LabelledAnswer> half(
      List<LabelledAnswer> all, Predicate<LabelledAnswer> part) {
    return all.stream().filter(part).toList();
  }

  private static void report(String name, List<LabelledAnswer> answers) {
    System.out.println(new OutcomeTable(answers).printed(name));
  }

  /** The objects of a file with one a line. */
  public static List<JsonNode> lines(Path file) {
    JsonMapper json = JsonMapper.shared();
    try {
      return Files.readAllLines(file).stream().map(json::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
