package uk.gov.ppo.docket.precedents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Sections;
import uk.gov.ppo.docket.letters.Precedent;

/** The precedents in the database; the caller keeps the transactions. */
final class PrecedentRows {
  private static final int AT_ONCE = 500; // names or ids in one statement

  private static final String SELECT =
      """
      select p.id, p.name, p.question, p.answer, p.outcome, p.sections,
        l.source, l.request_id, l.authority, l.date, l.request
      from precedent p join precedent_letter l on l.id = p.letter_id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PrecedentRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Puts these pairs in the place of all pairs of the same source, of the same names, and of the
   * same requests to this office (the same letter, read from another file).
   */
  void replace(String source, String digest, List<Precedent> pairs) {
    remove(source, pairs);
    Map<List<String>, List<Precedent>> letters =
        pairs.stream()
            .collect(
                Collectors.groupingBy(
                    p -> List.of(p.requestId(), p.authority(), p.date(), p.request()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    int part = 0;
    for (List<Precedent> letter : letters.values()) {
      insert(insertLetter(source, digest, ++part, letter.getFirst()), letter);
    }
  }

  private void remove(String source, List<Precedent> pairs) {
    jdbc.sql("delete from precedent_letter where source = ?").param(source).update();
    removeAsReadBefore(source);
    List<String> requests =
        pairs.stream()
            .filter(p -> p.authority().isEmpty())
            .map(Precedent::requestId)
            .distinct()
            .toList();
    inParts(
        requests, "delete from precedent_letter where authority = '' and request_id in (:some)");
    removeNamed(pairs.stream().map(Precedent::id).toList());
  }

  /**
   * Until reading 2 a file was known by its name without its folder. Such a letter gives way to the
   * file, whichever folder it is in.
   */
  private void removeAsReadBefore(String source) {
    String bare = source.substring(source.lastIndexOf('/') + 1);
    if (!bare.equals(source)) {
      jdbc.sql("delete from precedent_letter where source = ? and digest like '1:%'")
          .param(bare)
          .update();
    }
  }

  /** Takes pairs out by name, and the letters that were left without any. */
  private void removeNamed(List<String> names) {
    for (int from = 0; from < names.size(); from += AT_ONCE) {
      List<String> some = names.subList(from, Math.min(names.size(), from + AT_ONCE));
      List<Long> letters =
          jdbc.sql("select distinct letter_id from precedent where name in (:some)")
              .param("some", some)
              .query(Long.class)
              .list();
      if (!letters.isEmpty()) {
        jdbc.sql("delete from precedent where name in (:some)").param("some", some).update();
        inParts(
            letters,
            "delete from precedent_letter where id in (:some) and not exists (select 1 from"
                + " precedent where letter_id = precedent_letter.id)");
      }
    }
  }

  private long insertLetter(String source, String digest, int part, Precedent first) {
    return jdbc.sql(
            """
            insert into precedent_letter (source, part, authority, request_id, date, request,
              digest, imported_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(
            source,
            part,
            first.authority(),
            first.requestId(),
            first.date(),
            first.request(),
            digest,
            Timestamp.from(clock.instant()))
        .query(Long.class)
        .single();
  }

  private void insert(long letter, List<Precedent> pairs) {
    int position = 0;
    for (Precedent pair : pairs) {
      jdbc.sql(
              """
              insert into precedent (letter_id, position, name, question, answer, outcome, sections,
                indexed) values (?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              letter,
              ++position,
              pair.id(),
              pair.question(),
              pair.answer(),
              pair.outcome().code(),
              Sections.joined(pair.sections()),
              false)
          .update();
    }
  }

  /** The pairs of a source, if it was read from these very bytes; else none. */
  List<StoredPrecedent> readFrom(String source, String digest) {
    return jdbc.sql(SELECT + "where l.source = ? and l.digest = ? order by l.part, p.position")
        .params(source, digest)
        .query(PrecedentRows::stored)
        .list();
  }

  List<StoredPrecedent> unindexed(int limit) {
    return jdbc.sql(SELECT + "where p.indexed = ? order by p.id limit ?")
        .params(false, limit)
        .query(PrecedentRows::stored)
        .list();
  }

  /** The next pairs by row id. */
  List<StoredPrecedent> after(long id, int limit) {
    return jdbc.sql(SELECT + "where p.id > ? order by p.id limit ?")
        .params(id, limit)
        .query(PrecedentRows::stored)
        .list();
  }

  /** Notes that these can be found now. */
  void markIndexed(Collection<Long> ids) {
    inParts(ids, "update precedent set indexed = true where id in (:some)");
    indexChanged();
  }

  /** Notes that more can be found now than before: who found nothing may look again. */
  void indexChanged() {
    jdbc.sql(
            """
            insert into precedent_index (one, changed_at) values (1, ?)
            on conflict (one) do update set changed_at = excluded.changed_at
            """)
        .param(Timestamp.from(clock.instant()))
        .update();
  }

  void markWaiting(Collection<Long> ids) {
    inParts(ids, "update precedent set indexed = false where id in (:some)");
  }

  List<StoredPrecedent> withIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(SELECT + "where p.id in (:ids)")
            .param("ids", ids)
            .query(PrecedentRows::stored)
            .list();
  }

  int count() {
    return jdbc.sql("select count(*) from precedent").query(Integer.class).single();
  }

  Set<Long> ids() {
    return new HashSet<>(jdbc.sql("select id from precedent").query(Long.class).list());
  }

  private void inParts(Collection<?> values, String statement) {
    List<?> all = List.copyOf(values);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<?> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      jdbc.sql(statement).param("some", some).update();
    }
  }

  private static StoredPrecedent stored(ResultSet row, int n) throws SQLException {
    return new StoredPrecedent(
        row.getLong("id"),
        new Precedent(
            row.getString("name"),
            row.getString("request_id"),
            row.getString("authority"),
            row.getString("date"),
            row.getString("source"),
            row.getString("request"),
            row.getString("question"),
            row.getString("answer"),
            Outcome.ofCode(row.getString("outcome")),
            Sections.in(row.getString("sections"))));
  }

  /** When the index last changed; nothing while a pair still waits to be indexed. */
  Optional<Instant> lastChange() {
    return jdbc.sql(
            """
            select changed_at from precedent_index
            where not exists (select 1 from precedent where not indexed)
            """)
        .query((row, n) -> row.getTimestamp("changed_at"))
        .optional()
        .map(Timestamp::toInstant);
  }
}
