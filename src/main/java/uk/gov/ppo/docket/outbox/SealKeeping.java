package uk.gov.ppo.docket.outbox;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.mail.Seal;

/** The key of the seal, made once for a database and kept in it. */
@Configuration(proxyBeanMethods = false)
class SealKeeping {
  private static final int KEY_BYTES = 32; // as many as HMAC-SHA256 gives (RFC 2104 section 3)

  /** Two instances that start together both offer a key; the first is everybody's. */
  @Bean
  Seal seal(JdbcClient jdbc) {
    byte[] offered = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(offered);
    jdbc.sql("insert into seal_key (id, secret) values (1, ?) on conflict do nothing")
        .param(offered)
        .update();
    return new Seal(
        jdbc.sql("select secret from seal_key where id = 1")
            .query((row, n) -> row.getBytes("secret"))
            .single());
  }
}
