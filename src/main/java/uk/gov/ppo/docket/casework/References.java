package uk.gov.ppo.docket.casework;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out reference numbers: gap-free, because the number moves in the transaction that opens the
 * case.
 */
@Component
class References {
  private static final String COUNTER = "case";
  private final JdbcClient jdbc;
  private final ReferenceSettings settings;

  References(JdbcClient jdbc, ReferenceSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  int nextNumber() {
    jdbc.sql(
            "insert into reference_counter (name, next) values (?, ?) on conflict (name) do"
                + " nothing")
        .params(COUNTER, settings.next())
        .update();
    return jdbc.sql(
            "update reference_counter set next = next + 1 where name = ? returning next - 1")
        .param(COUNTER)
        .query(Integer.class)
        .single();
  }

  String named(int number) {
    return settings.reference(number);
  }
}
