package uk.gov.ppo.docket.campaign;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the office's SQLite database says, read from beside the service. */
record Books(Path database) {

  /**
   * A row of the ledger.
   *
   * @param number what the letter says in X-Campaign-No; 0 without
   * @param cases how many cases it opened
   * @param caseId the case it opened; 0 for none
   */
  record Row(long id, int number, String fate, int cases, long caseId) {}

  /** An acknowledgement in the outbox. */
  record Queued(long caseId, String messageId, String state) {}

  /** Reads one line of an answer. */
  @FunctionalInterface
  private interface LineReader<T> {
    T read(ResultSet line) throws SQLException;
  }

  List<Row> ledger() {
    return read(
        """
        select i.id, i.fate, i.raw, count(m.case_id) as cases, max(m.case_id) as case_id
        from inbound_message i
          left join case_message m on m.inbound_id = i.id and m.role = 'OPENING'
        group by i.id order by i.id
        """,
        line ->
            new Row(
                line.getLong("id"),
                numberIn(line.getBytes("raw")),
                line.getString("fate"),
                line.getInt("cases"),
                line.getLong("case_id")));
  }

  List<Queued> acknowledgements() {
    return read(
        "select case_id, message_id, state from outbox_message where kind = 'ACKNOWLEDGEMENT'",
        line -> new Queued(line.getLong(1), line.getString(2), line.getString(3)));
  }

  /** Messages kept whose fate is open. */
  int unread() {
    return count("select count(*) from inbound_message where fate = 'RECEIVED'");
  }

  /** Acknowledgements that have neither left nor been given up. */
  int unsent() {
    return count(
        "select count(*) from outbox_message where state not in ('SENT', 'REFUSED', 'HELD')");
  }

  int cases() {
    return count("select count(*) from cases");
  }

  /** Acknowledgements that were being handed over. */
  List<String> sending() {
    return read(
        "select message_id from outbox_message where state in ('SENDING', 'UNKNOWN')",
        line -> line.getString(1));
  }

  /** When each message was fetched, by its Message-ID with angle brackets. */
  Map<String, Instant> fetchedAt() {
    Map<String, Instant> times = new HashMap<>();
    read(
            "select message_id, picked_up_at from inbound_message",
            line -> Map.entry(line.getString(1), line.getTimestamp(2).toInstant()))
        .forEach(entry -> times.put(bracketed(entry.getKey()), entry.getValue()));
    return times;
  }

  private static String bracketed(String messageId) {
    return messageId.startsWith("<") ? messageId : "<" + messageId + ">";
  }

  /** The first and the last moment at which messages went through each stage. */
  Map<String, List<Instant>> stages() {
    Map<String, List<Instant>> stages = new LinkedHashMap<>();
    stages.put("fetched", span("picked_up_at", "inbound_message"));
    stages.put("case open", span("opened_at", "cases"));
    stages.put("queued", span("queued_at", "outbox_message"));
    stages.put("recorded as sent", span("sent_at", "outbox_message"));
    return stages;
  }

  private List<Instant> span(String column, String table) {
    return read(
            "select min(%1$s), max(%1$s) from %2$s".formatted(column, table),
            line -> List.of(line.getTimestamp(1).toInstant(), line.getTimestamp(2).toInstant()))
        .getFirst();
  }

  int count(String query) {
    return read(query, line -> line.getInt(1)).getFirst();
  }

  private static int numberIn(byte[] raw) {
    String start = new String(raw, 0, Math.min(raw.length, 4000), StandardCharsets.ISO_8859_1);
    String field = ("\n" + Letter.NUMBER_FIELD + ": ").toLowerCase(Locale.ROOT);
    int at = start.toLowerCase(Locale.ROOT).indexOf(field);
    if (at < 0) {
      return 0;
    }
    int from = at + field.length();
    return Integer.parseInt(start.substring(from, start.indexOf('\n', from)).strip());
  }

  /** Nothing while there is no database, or no table in it yet. */
  private <T> List<T> read(String query, LineReader<T> reader) {
    List<T> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      while (answer.next()) {
        lines.add(reader.read(answer));
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read " + database, e);
    }
  }

  boolean exists() {
    return Files.exists(database);
  }
}
