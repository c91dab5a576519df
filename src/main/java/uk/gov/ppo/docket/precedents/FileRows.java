package uk.gov.ppo.docket.precedents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.Outcome;

/** The files that were imported, in the database; the caller keeps the transactions. */
final class FileRows {
  private final JdbcClient jdbc;

  FileRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file as it was when it was last looked at. */
  record Known(String digest, FileStamp stamp, ImportedFile outcome) {}

  Optional<Known> known(String source) {
    return jdbc.sql("select * from precedent_file where source = ?")
        .param(source)
        .query(FileRows::known)
        .optional();
  }

  private static Known known(ResultSet row, int n) throws SQLException {
    String trouble = row.getString("trouble");
    List<Outcome> outcomes =
        Stream.of(row.getString("outcomes").split(" ", -1))
            .filter(code -> !code.isEmpty())
            .map(Outcome::ofCode)
            .toList();
    return new Known(
        row.getString("digest"),
        new FileStamp(row.getLong("size"), row.getLong("modified")),
        trouble.isEmpty()
            ? new ImportedFile.Unchanged(
                new ImportedLetter(row.getString("letter"), outcomes.size(), outcomes))
            : new ImportedFile.Skipped(trouble));
  }

  void read(String source, String digest, FileStamp stamp, ImportedLetter letter) {
    String outcomes = String.join(" ", letter.outcomes().stream().map(Outcome::code).toList());
    put(source, digest, stamp, letter.id(), outcomes, "");
  }

  void skipped(String source, String digest, FileStamp stamp, String reason) {
    put(source, digest, stamp, "", "", reason);
  }

  private void put(
      String source, String digest, FileStamp stamp, String letter, String outcomes, String why) {
    jdbc.sql("delete from precedent_file where source = ?").param(source).update();
    jdbc.sql("insert into precedent_file values (?, ?, ?, ?, ?, ?, ?)")
        .params(source, digest, stamp.size(), stamp.modified(), letter, outcomes, why)
        .update();
  }
}
