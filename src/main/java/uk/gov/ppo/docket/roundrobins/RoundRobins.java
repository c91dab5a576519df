package uk.gov.ppo.docket.roundrobins;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;

/**
 * Finds requests that ask nearly the same: one person's to many authorities at once, a campaign's
 * from many people, or the same person's again. It tells an officer, and decides nothing.
 */
@Component
public class RoundRobins {
  /** Half of the runs of three words: less is a common topic, not a common text. */
  private static final double ALIKE = 0.5;

  private static final int AT_ONCE = 50;
  private static final int MOST = 200; // cases compared, the newest first
  private static final int SHOWN = 20;

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Cases cases;

  RoundRobins(JdbcClient jdbc, TransactionOperations transactions, Cases cases) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.cases = cases;
  }

  /**
   * Takes a sketch of requests that have none yet.
   *
   * @return how many; there may be more
   */
  public int sketchSome() {
    List<Long> waiting =
        jdbc.sql(
                """
                select id from cases where acknowledgement <> 'WAITING'
                and not exists (select 1 from request_sketch s where s.case_id = cases.id)
                order by id limit ?
                """)
            .param(AT_ONCE)
            .query(Long.class)
            .list();
    transactions.executeWithoutResult(status -> waiting.forEach(this::sketch));
    return waiting.size();
  }

  private void sketch(long caseId) {
    List<Integer> bands = Shingles.of(words(cases.withId(caseId).orElseThrow())).bands();
    for (int band = 0; band < bands.size(); band++) {
      jdbc.sql(
              """
              insert into request_sketch (case_id, band, value) values (?, ?, ?)
              on conflict do nothing
              """)
          .params(caseId, band, bands.get(band))
          .update();
    }
  }

  /** What is asked; salutations and thanks would make strangers alike. */
  private String words(Case aCase) {
    String asked =
        cases.questions(aCase.id()).stream()
            .map(question -> question.asked().context() + "\n" + question.asked().text())
            .collect(Collectors.joining("\n"));
    return asked.isBlank() ? aCase.request() : asked;
  }

  /** Requests like that of a case, the most alike first; none before its sketch is taken. */
  public List<AlikeRequest> alike(Case aCase) {
    List<Long> near =
        jdbc.sql(
                """
                select distinct other.case_id from request_sketch mine
                join request_sketch other on other.band = mine.band and other.value = mine.value
                where mine.case_id = ? and other.case_id <> mine.case_id
                order by other.case_id desc limit ?
                """)
            .params(aCase.id(), MOST)
            .query(Long.class)
            .list();
    Shingles mine = Shingles.of(words(aCase));
    return cases.withIds(near).stream()
        .map(other -> compared(aCase, mine, other))
        .filter(found -> found.resemblance() >= ALIKE)
        .sorted(Comparator.comparingDouble(AlikeRequest::resemblance).reversed())
        .limit(SHOWN)
        .toList();
  }

  private AlikeRequest compared(Case aCase, Shingles mine, Case other) {
    return new AlikeRequest(
        other, mine.resemblance(Shingles.of(words(other))), isSame(aCase, other));
  }

  private static boolean isSame(Case one, Case other) {
    String address = one.requester().address();
    return !address.isEmpty()
        && address
            .toLowerCase(Locale.ROOT)
            .equals(other.requester().address().toLowerCase(Locale.ROOT));
  }
}
