package uk.gov.ppo.docket.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Walks through what a command was given, file by file or line by line. One bad input yields an
 * object with {@code error} and a complaint, and the walk goes on.
 */
final class Inputs {
  /** More than any mail server takes; a larger file was given by mistake. */
  private static final long LARGEST = 200L * 1024 * 1024;

  private static final JsonMapper JSON = new JsonMapper();

  private final Console console;
  private final Answering answering;
  private int exit;

  Inputs(Console console, Answering answering) {
    this.console = console;
    this.answering = answering;
  }

  /** What is done with one file. */
  interface FileStep {
    void take(String file, byte[] content) throws IOException;
  }

  /** What is done with one line of JSON. */
  interface LineStep {
    void take(JsonNode line);
  }

  /** Takes each file. */
  Inputs files(List<Path> files, FileStep step) {
    for (Path file : files) {
      try {
        step.take(file.toString(), bytesOf(file));
      } catch (IOException | RuntimeException trouble) {
        refuse(Map.of("file", file.toString()), file.toString(), words(trouble));
      }
    }
    return this;
  }

  /**
   * Takes each line of a file with one JSON object a line; empty lines are passed over. A line
   * without an id is known by its number, from 1.
   */
  Inputs lines(Path jsonl, LineStep step) {
    try (BufferedReader reader = Files.newBufferedReader(jsonl)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          take(jsonl, number, line, step);
        }
      }
    } catch (IOException trouble) {
      refuse(Map.of("file", jsonl.toString()), jsonl.toString(), words(trouble));
    }
    return this;
  }

  /** 0 when every input was taken, else 1. */
  int exit() {
    return exit;
  }

  private void take(Path jsonl, int number, String line, LineStep step) {
    String place = jsonl + ":" + number;
    Map<String, Object> named = Map.of("line", place);
    try {
      JsonNode object = JSON.readTree(line);
      if (object instanceof ObjectNode fields && !fields.hasNonNull("id")) {
        fields.put("id", number);
      }
      named = object.has("id") ? Map.of("id", object.get("id")) : named;
      step.take(object);
    } catch (JacksonException broken) {
      refuse(named, place, "is not JSON: " + broken.getOriginalMessage());
    } catch (RuntimeException trouble) {
      refuse(named, place, words(trouble));
    }
  }

  private void refuse(Map<String, Object> named, String place, String reason) {
    exit = 1;
    answering.refuse(console, JsonLine.of(named).with("error", reason), place + ": " + reason);
  }

  private static byte[] bytesOf(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder: name the files in it");
    }
    if (Files.size(file) > LARGEST) {
      throw new IOException("is larger than " + LARGEST / 1024 / 1024 + " MB: split it");
    }
    return Files.readAllBytes(file);
  }

  private static String words(Exception trouble) {
    return switch (trouble) {
      case NoSuchFileException missing -> "there is no such file";
      case AccessDeniedException denied -> "may not be read";
      default -> Commands.words(trouble);
    };
  }
}
