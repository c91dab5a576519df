package uk.gov.ppo.docket.notes;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.questions.QuestionFinder;

/** Prints the notes on the requests of a JSONL file, or of text files. */
final class ShowNotes {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      if (!file.endsWith(".jsonl")) {
        print(Path.of(file).getFileName().toString(), Files.readString(Path.of(file)));
        continue;
      }
      for (String line : Files.readAllLines(Path.of(file))) {
        var json = JsonMapper.builder().build().readTree(line);
        print(json.get("id").asString(), json.get("request_text").asString());
      }
    }
  }

  private static void print(String name, String text) {
    OfficerNotes.on(text, new QuestionFinder().find(text), RequestKind.FOI, "en")
        .forEach(
            n ->
                System.out.println(
                    name
                        + "\t"
                        + n.kind()
                        + "\t"
                        + n.words().replaceAll("\\s+", " ")
                        + "\t"
                        + n.note()));
  }
}
