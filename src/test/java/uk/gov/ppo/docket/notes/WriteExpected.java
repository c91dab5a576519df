package uk.gov.ppo.docket.notes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes what is found beside text files: a draft to be read by a person, line by line. */
final class WriteExpected {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      StringBuilder yaml = new StringBuilder();
      for (Map.Entry<String, List<String>> entry :
          NotedExample.of(Files.readString(Path.of(file))).entrySet()) {
        List<String> words = entry.getValue();
        if (words.isEmpty() && !entry.getKey().equals(NotedExample.QUESTIONS)) {
          continue;
        }
        yaml.append(entry.getKey()).append(words.isEmpty() ? ": []\n" : ":\n");
        words.forEach(
            w ->
                yaml.append("  - \"")
                    .append(w.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"\n"));
      }
      Files.writeString(Path.of(file.replace(".txt", ".expected.yaml")), yaml);
    }
  }
}
