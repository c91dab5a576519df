package uk.gov.ppo.docket.citations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of one of this package's tables: fields apart by tabs, remarks behind {@code #}. */
final class Table {
  private Table() {}

  static List<String[]> rows(String name) {
    try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  /** A row's field, empty where the row ends before it. */
  static String field(String[] row, int index) {
    return index < row.length ? row[index].strip() : "";
  }
}
