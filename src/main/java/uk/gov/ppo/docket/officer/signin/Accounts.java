package uk.gov.ppo.docket.officer.signin;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who may sign in. Names are the same in any case of letters; only password hashes are kept. */
@Component
class Accounts implements UserDetailsService {
  private final JdbcClient jdbc;
  private final Clock clock;

  Accounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return jdbc.sql("select name, password, role from account where lower(name) = lower(?)")
        .param(name.strip())
        .query(
            (row, n) ->
                User.withUsername(row.getString("name"))
                    .password(row.getString("password"))
                    .roles(Role.valueOf(row.getString("role")).name())
                    .build())
        .optional()
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }

  boolean none() {
    return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
  }

  /** Makes an account, or gives it this password when it is there. */
  void put(String name, String passwordHash, Role role) {
    jdbc.sql(
            """
            insert into account (name, password, role, made_at) values (?, ?, ?, ?)
            on conflict (name) do update set password = excluded.password
            """)
        .params(name, passwordHash, role.name(), Timestamp.from(clock.instant()))
        .update();
  }
}
