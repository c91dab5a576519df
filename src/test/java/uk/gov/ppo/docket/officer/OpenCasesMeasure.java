package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.clocks.DueList;
import uk.gov.ppo.docket.clocks.HolidayWatch;

/**
 * How long a large office waits for its list of open cases, and for all of them to be computed
 * again. {@code mvn -q -B -Popen-cases verify}; {@code -Dopen.cases=1000} for a short one.
 */
class OpenCasesMeasure {
  private static final int CASES = Integer.getInteger("open.cases", 100_000);
  private static final int ROUNDS = 200;
  private static final long SEED = 20_240_314;

  @TempDir Path data;

  @Test
  void listsAndRecomputesAllOpenCases() throws SQLException {
    try (OfficeServer office =
        OfficeServer.startOn(data, "--docket.admin.password=" + OfficeServer.PASSWORD)) {
      fill(office.get(DataSource.class));
      HolidayWatch watch = office.get(HolidayWatch.class);
      timed("first computation, all dates new", () -> watch.recompute("a measurement"));
      timed("computed again, none moved", () -> watch.recompute("a measurement"));
      timed("computed again, none moved", () -> watch.recompute("a measurement"));
      JdbcClient jdbc = office.get(JdbcClient.class);
      jdbc.sql("update reckoned_due set due = date('2024-03-01') where case_id % 10 = 0").update();
      timed("computed again, every tenth moved", () -> watch.recompute("a measurement"));

      DueList list = office.get(DueList.class);
      assertThat(list.count()).isEqualTo(CASES);
      percentiles("50 open cases by due date", () -> list.open(0, Page.SIZE));
      percentiles("50 from the middle", () -> list.open(CASES / 2, Page.SIZE));
      Visitor officer = office.officer();
      assertThat(Visitor.words(officer.get("/cases"), "main")).contains(CASES + " open");
      percentiles("the page itself, by HTTP", () -> officer.get("/cases"));
      percentiles("its last page, by HTTP", () -> officer.get("/cases?page=" + CASES / Page.SIZE));
    }
  }

  /** Nine in ten are requests under the Act; one in ten had something happen to its clock. */
  private static void fill(DataSource database) throws SQLException {
    Random random = new Random(SEED);
    try (Connection connection = database.getConnection();
        PreparedStatement opened =
            connection.prepareStatement(
                """
                insert into cases (id, reference_number, reference, status, received_at, opened_at,
                  requester_name, requester_address, subject, request, language, kind, team,
                  priority, rule, rule_reason, acknowledgement)
                values (?, ?, ?, 'IN_PROGRESS', ?, ?, 'Ada', ?, 'Vans', 'How many vans?', 'en', ?,
                  'information', 'NORMAL', 'rule', 'reason', 'SENT')
                """);
        PreparedStatement asked =
            connection.prepareStatement(
                """
                insert into clock_event (case_id, event, day, reason, who, at)
                values (?, ?, date(?), 'because', 'Olu', ?)
                """)) {
      connection.setAutoCommit(false);
      for (int i = 1; i <= CASES; i++) {
        Instant received = OfficeServer.NOW.minus(Duration.ofHours(random.nextInt(24 * 70)));
        opened.setLong(1, i);
        opened.setInt(2, i);
        opened.setString(3, "FOI " + i);
        opened.setTimestamp(4, Timestamp.from(received));
        opened.setTimestamp(5, Timestamp.from(received));
        opened.setString(6, "requester" + i % 20_000 + "@example.org");
        opened.setString(7, kind(random.nextInt(20)).name());
        opened.addBatch();
        if (i % 10 == 0) {
          asked.setLong(1, i);
          asked.setString(2, "corrected");
          asked.setString(3, day(received));
          asked.setTimestamp(4, Timestamp.from(received));
          asked.addBatch();
        }
        if (i % 5_000 == 0) {
          opened.executeBatch();
          asked.executeBatch();
        }
      }
      opened.executeBatch();
      asked.executeBatch();
      connection.commit();
    }
  }

  private static String day(Instant received) {
    return received.minus(Duration.ofDays(1)).atZone(LondonTime.ZONE).toLocalDate().toString();
  }

  private static RequestKind kind(int of20) {
    return switch (of20) {
      case 0 -> RequestKind.EIR;
      case 1 -> RequestKind.SUBJECT_ACCESS;
      case 2 -> RequestKind.COMPLAINT;
      default -> RequestKind.FOI;
    };
  }

  private static void timed(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    System.out.printf(
        "%d open cases: %s: %.2f s%n", CASES, what, (System.nanoTime() - start) / 1e9);
  }

  private static void percentiles(String what, Runnable work) {
    double[] millis = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.run();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    double first = millis[0];
    Arrays.sort(millis);
    System.out.printf(
        "%d open cases: %s: first %.1f ms, p50 %.1f ms, p95 %.1f ms%n",
        CASES, what, first, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]);
  }
}
