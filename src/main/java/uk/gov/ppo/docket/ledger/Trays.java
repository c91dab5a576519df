package uk.gov.ppo.docket.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages in no case, or in one only because they could not be read. */
@Component
public class Trays {
  private final JdbcClient jdbc;

  Trays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The messages in a tray, the newest first. */
  public List<KeptMessage> in(Tray tray, int limit) {
    return in(tray, 0, limit);
  }

  /** Some of the messages in a tray, the newest first, without so many before them. */
  public List<KeptMessage> in(Tray tray, int skipped, int limit) {
    return jdbc.sql(
            "select %s from inbound_message where fate in (%s) order by id desc limit ? offset ?"
                .formatted(KeptMessage.COLUMNS, tray.inSql()))
        .params(limit, skipped)
        .query(KeptMessage::of)
        .list();
  }

  /** How many messages lie in each tray. */
  public Map<Tray, Long> counts() {
    Map<Tray, Long> counts = new EnumMap<>(Tray.class);
    for (Tray tray : Tray.values()) {
      counts.put(tray, 0L);
    }
    jdbc.sql("select fate, count(*) as messages from inbound_message group by fate")
        .query((row, n) -> Map.entry(Fate.valueOf(row.getString(1)), row.getLong(2)))
        .list()
        .forEach(each -> add(counts, each.getKey(), each.getValue()));
    return counts;
  }

  private static void add(Map<Tray, Long> counts, Fate fate, long messages) {
    for (Tray tray : Tray.values()) {
      if (tray.holds(fate)) {
        counts.merge(tray, messages, Long::sum);
      }
    }
  }
}
