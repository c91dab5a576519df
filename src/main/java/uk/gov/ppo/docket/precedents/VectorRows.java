package uk.gov.ppo.docket.precedents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;
import uk.gov.ppo.docket.precedents.embeddings.HalfFloats;

/** The vectors in the database, made once for each pair; the caller keeps the transactions. */
final class VectorRows {
  private final JdbcClient jdbc;
  private final Embeddings embeddings;

  VectorRows(JdbcClient jdbc, Embeddings embeddings) {
    this.jdbc = jdbc;
    this.embeddings = embeddings;
  }

  /** The vectors of these pairs, by row id; those without a vector of this model are left out. */
  Map<Long, PairVectors> of(Collection<Long> ids) {
    Map<Long, PairVectors> vectors = new HashMap<>();
    if (!embeddings.isOn() || ids.isEmpty()) {
      return vectors;
    }
    jdbc.sql(
            """
            select p.id, v.vector as question, lv.vector as request
            from precedent p
            join precedent_vector v on v.precedent_id = p.id and v.model = :model
            left join precedent_letter_vector lv
              on lv.letter_id = p.letter_id and lv.model = :model
            where p.id in (:ids)
            """)
        .param("model", embeddings.model())
        .param("ids", ids)
        .query(
            row -> {
              vectors.put(
                  row.getLong("id"),
                  new PairVectors(
                      vector(row.getBytes("question")), vector(row.getBytes("request"))));
            });
    return vectors;
  }

  private static float[] vector(byte @org.jspecify.annotations.Nullable [] bytes) {
    return bytes == null ? PairVectors.UNKNOWN.request() : HalfFloats.vector(bytes);
  }

  /** A text that has no vector yet. */
  record Unread(long id, String text) {}

  /** Makes the vectors these pairs lack; it takes the model some 11 ms a question. */
  List<Made> make(Collection<Long> ids) {
    List<Made> made = new ArrayList<>();
    if (embeddings.isOn() && !ids.isEmpty()) {
      for (Unread question : questionsWithout(ids)) {
        made.add(new Made("precedent", question.id(), embeddings.of(question.text())));
      }
      for (Unread request : requestsWithout(ids)) {
        made.add(new Made("precedent_letter", request.id(), embeddings.of(request.text())));
      }
    }
    return made;
  }

  /**
   * A vector that is not kept yet.
   *
   * @param table whose row it belongs to
   */
  @SuppressWarnings("ArrayRecordComponent") // read only
  record Made(String table, long id, float[] vector) {}

  private List<Unread> questionsWithout(Collection<Long> ids) {
    return unread(
        """
        select p.id, p.question as text from precedent p
        left join precedent_vector v on v.precedent_id = p.id and v.model = :model
        where v.precedent_id is null and p.id in (:ids) order by p.id
        """,
        ids);
  }

  private List<Unread> requestsWithout(Collection<Long> ids) {
    return unread(
        """
        select distinct l.id, l.request as text from precedent_letter l
        join precedent p on p.letter_id = l.id
        left join precedent_letter_vector v on v.letter_id = l.id and v.model = :model
        where v.letter_id is null and l.request <> '' and p.id in (:ids) order by l.id
        """,
        ids);
  }

  private List<Unread> unread(String sql, Collection<Long> ids) {
    return jdbc.sql(sql)
        .param("model", embeddings.model())
        .param("ids", ids)
        .query((row, n) -> new Unread(row.getLong("id"), row.getString("text")))
        .list();
  }

  /** Keeps vectors; one whose pair has gone meanwhile is dropped. */
  void keep(List<Made> made) {
    for (Made one : made) {
      String sql =
          """
          insert into %1$s_vector (%2$s, model, vector)
          select id, ?, ? from %1$s where id = ?
          on conflict (%2$s) do update set model = excluded.model, vector = excluded.vector
          """
              .formatted(
                  one.table(), one.table().equals("precedent") ? "precedent_id" : "letter_id");
      jdbc.sql(sql).params(embeddings.model(), HalfFloats.bytes(one.vector()), one.id()).update();
    }
  }

  /** Pairs that the index may have, but without a vector: embeddings were off when they came. */
  List<Long> idsWithout(int limit) {
    return embeddings.isOn()
        ? jdbc.sql(
                """
                select p.id from precedent p
                left join precedent_vector v on v.precedent_id = p.id and v.model = ?
                where v.precedent_id is null order by p.id limit ?
                """)
            .params(embeddings.model(), limit)
            .query(Long.class)
            .list()
        : List.of();
  }
}
