package uk.gov.ppo.docket.citations;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Prints what is misquoted in the requests of a JSONL file, or in text files. */
final class MisquotedIn {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      if (!file.endsWith(".jsonl")) {
        print(file, Files.readString(Path.of(file)));
        continue;
      }
      for (String line : Files.readAllLines(Path.of(file))) {
        var json = JsonMapper.builder().build().readTree(line);
        print(json.get("id").asString(), json.get("request_text").asString());
      }
    }
  }

  private static void print(String name, String text) {
    Citations.misquotedIn(text)
        .forEach(
            m ->
                System.out.println(
                    name
                        + "\t"
                        + m.slip()
                        + "\t"
                        + m.words().replace('\n', ' ')
                        + "\t"
                        + m.right()));
  }
}
