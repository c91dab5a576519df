package uk.gov.ppo.docket.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which cases belong together. */
@Component
public class CaseLinks {
  private record Row(long from, long to, LinkKind kind) {
    long other(long caseId) {
      return from == caseId ? to : from;
    }
  }

  private final JdbcClient jdbc;
  private final Cases cases;
  private final History history;
  private final ApplicationEventPublisher news;
  private final Clock clock;

  CaseLinks(
      JdbcClient jdbc, Cases cases, History history, ApplicationEventPublisher news, Clock clock) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.history = history;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Links a case to another: the case is a review of the other, follows it, was asked with it.
   *
   * @throws LinkNotAllowed when there is no such case, they are linked so already, or cases of
   *     their kinds are not linked like that
   */
  @Transactional
  public void link(long caseId, long otherId, LinkKind kind, String who) {
    Case from = existing(caseId);
    Case to = existing(otherId);
    requireAllowed(from, to, kind);
    if (insert(from, to, kind, who) == 0) {
      throw new LinkNotAllowed(
          "%s and %s are linked like that already".formatted(from.reference(), to.reference()));
    }
    note(from, to, kind, who, "Linked: %s %s");
  }

  private Case existing(long caseId) {
    return cases
        .withId(caseId)
        .orElseThrow(() -> new LinkNotAllowed("There is no such case to link to"));
  }

  private void requireAllowed(Case from, Case to, LinkKind kind) {
    if (from.id() == to.id()) {
      throw new LinkNotAllowed("A case cannot be linked to itself: give another reference");
    }
    if (!kind.joins(from.placement().kind(), to.placement().kind())) {
      throw new LinkNotAllowed(
          "%s is of kind %s and %s of kind %s: “%s” does not join these"
              .formatted(
                  from.reference(),
                  spoken(from),
                  to.reference(),
                  spoken(to),
                  kind.label().toLowerCase(Locale.ROOT)));
    }
    if (kind == LinkKind.FOLLOWS && from.receivedAt().isBefore(to.receivedAt())) {
      throw new LinkNotAllowed(
          "%s came before %s: link it from the later case"
              .formatted(from.reference(), to.reference()));
    }
    if (kind == LinkKind.REVIEW_OF) {
      requireFirst(from, to);
    }
  }

  /** The clock of a review follows what it reviews: it reviews one request. */
  private void requireFirst(Case review, Case reviewed) {
    for (LinkedCase linked : of(review.id())) {
      if (linked.kind() == LinkKind.REVIEW_OF && linked.other().id() != reviewed.id()) {
        throw new LinkNotAllowed(
            "%s reviews %s: take that link away first"
                .formatted(review.reference(), linked.other().reference()));
      }
    }
  }

  private static String spoken(Case aCase) {
    return aCase.placement().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private int insert(Case from, Case to, LinkKind kind, String who) {
    boolean turned = kind.isSymmetric() && from.id() > to.id(); // so that it is there but once
    return jdbc.sql(
            """
            insert into case_link (case_id, other_id, kind, made_at, made_by)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            turned ? to.id() : from.id(),
            turned ? from.id() : to.id(),
            kind.name(),
            Timestamp.from(clock.instant()),
            who)
        .update();
  }

  /**
   * Takes a link away, whichever of the two cases it was made from.
   *
   * @throws LinkNotAllowed when they are not linked like that
   */
  @Transactional
  public void unlink(long caseId, long otherId, LinkKind kind, String who) {
    Row row =
        rows(caseId).stream()
            .filter(r -> r.kind() == kind && r.other(caseId) == otherId)
            .findFirst()
            .orElseThrow(() -> new LinkNotAllowed("These cases are not linked like that any more"));
    jdbc.sql("delete from case_link where case_id = ? and other_id = ? and kind = ?")
        .params(row.from(), row.to(), kind.name())
        .update();
    note(existing(row.from()), existing(row.to()), kind, who, "Link taken away: %s %s");
  }

  private void note(Case from, Case to, LinkKind kind, String who, String what) {
    history.record(from.id(), who, what.formatted(kind.label(), to.reference()));
    history.record(to.id(), who, what.formatted(kind.otherLabel(), from.reference()));
    news.publishEvent(new CaseLinked(from.id(), to.id(), kind));
  }

  /** The cases that belong to this one, in the order they were opened. */
  public List<LinkedCase> of(long caseId) {
    List<Row> rows = rows(caseId);
    Map<Long, Case> others =
        cases.withIds(rows.stream().map(row -> row.other(caseId)).distinct().toList()).stream()
            .collect(Collectors.toMap(Case::id, Function.identity()));
    return rows.stream()
        .filter(row -> others.containsKey(row.other(caseId)))
        .map(row -> linked(row, caseId, others))
        .sorted(Comparator.comparingLong(linked -> linked.other().id()))
        .toList();
  }

  private static LinkedCase linked(Row row, long caseId, Map<Long, Case> others) {
    Case other = Objects.requireNonNull(others.get(row.other(caseId)));
    return new LinkedCase(other, row.kind(), row.from() == caseId);
  }

  private List<Row> rows(long caseId) {
    return jdbc.sql(
            "select case_id, other_id, kind from case_link where case_id = ? or other_id = ?")
        .params(caseId, caseId)
        .query(CaseLinks::row)
        .list();
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    return new Row(
        row.getLong("case_id"), row.getLong("other_id"), LinkKind.valueOf(row.getString("kind")));
  }
}
