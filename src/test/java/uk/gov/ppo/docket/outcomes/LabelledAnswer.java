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
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An answer with the outcome a person read in it.
 *
 * @param authority who gave it; the rules were designed on about half of them
 * @param sections as a person read them; empty where nobody looked
 * @param stated what the reader finds
 */
record LabelledAnswer(
    String authority, String answer, String outcome, List<String> sections, StatedOutcome stated) {
  private static final Path OWN = Path.of("src/test/resources/outcomes/answers.txt");

  /** The answers of {@code answers.jsonl} and {@code requests.jsonl} that are in a folder. */
  static List<LabelledAnswer> in(Path folder) {
    List<LabelledAnswer> all = new ArrayList<>();
    OutcomeMeasure.lines(folder.resolve("answers.jsonl"))
        .forEach(
            line -> all.add(of(line.get("authority").asString(), line, new OutcomeSequence())));
    all.addAll(ofRequests(folder.resolve("requests.jsonl")));
    return answered(all);
  }

  /** The answers beside the questions of a file of requests. */
  static List<LabelledAnswer> ofRequests(Path file) {
    List<LabelledAnswer> all = new ArrayList<>();
    for (JsonNode request : OutcomeMeasure.lines(file)) {
      String authority = request.get("authority").asString();
      OutcomeSequence inTurn = new OutcomeSequence();
      request.get("gold").forEach(gold -> all.add(of(authority, gold, inTurn)));
    }
    return answered(all);
  }

  private static List<LabelledAnswer> answered(List<LabelledAnswer> all) {
    return all.stream().filter(one -> !one.answer().isBlank()).toList();
  }

  private static LabelledAnswer of(String authority, JsonNode line, OutcomeSequence inTurn) {
    String answer = line.path("answer").asString("");
    return new LabelledAnswer(
        authority,
        answer,
        line.path("outcome").asString("unknown"),
        List.of(),
        inTurn.next(answer));
  }

  /** Our own: {@code outcome | sections | answer}, a line each. */
  static List<LabelledAnswer> own() {
    try {
      return Files.readAllLines(OWN).stream()
          .filter(line -> !line.startsWith("#"))
          .map(LabelledAnswer::own)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledAnswer own(String line) {
    String[] parts = line.split("\\|", 3);
    List<String> sections =
        Stream.of(parts[1].split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    String answer = parts[2].strip().replace("\\n", "\n");
    return new LabelledAnswer("", answer, parts[0].strip(), sections, OutcomeReader.read(answer));
  }

  /** Whether its authority is in the half that the rules were designed on. */
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
    return stated.outcome().code();
  }

  boolean isReadRight() {
    return read().equals(outcome);
  }
}
