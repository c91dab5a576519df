package uk.gov.ppo.docket.clocks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.deadline.BankHolidays;

/** Every state of the bank holiday file that was read: the feed forgets years, we do not. */
@Component
class HolidaySnapshots {
  private final JdbcClient jdbc;
  private final Clock clock;

  HolidaySnapshots(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether this is the state that was read last. */
  boolean isNewest(String feed) {
    return newestDigest().filter(digest(feed)::equals).isPresent();
  }

  private Optional<String> newestDigest() {
    return jdbc.sql("select digest from holiday_snapshot order by id desc limit 1")
        .query(String.class)
        .optional();
  }

  void add(String feed) {
    jdbc.sql("insert into holiday_snapshot (seen_at, digest, feed) values (?, ?, ?)")
        .params(Timestamp.from(clock.instant()), digest(feed), feed)
        .update();
  }

  /** What all states together say. */
  BankHolidays together() {
    List<BankHolidays> states =
        jdbc.sql("select id, feed from holiday_snapshot order by id")
            .query(
                (row, n) ->
                    BankHolidays.parse(
                        "bank holidays no. " + row.getLong("id"), row.getString("feed")))
            .list();
    return BankHolidays.together(states);
  }

  private static String digest(String feed) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(feed.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java has it
    }
  }
}
