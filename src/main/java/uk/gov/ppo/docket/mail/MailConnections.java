package uk.gov.ppo.docket.mail;

import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the routes connect: they name {@code #mailboxConnection}, {@code #outgoingConnection} and
 * {@code #journalConnection} as {@code javaMailProperties}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  MailboxSettings.class,
  OutgoingSettings.class,
  JournalSettings.class,
  WatchSettings.class,
  Mailboxes.class
})
class MailConnections {
  private final boolean allowPlain;

  MailConnections(@Value("${docket.allow-plain-mail:false}") boolean allowPlain) {
    this.allowPlain = allowPlain;
  }

  @Bean
  Properties mailboxConnection(MailboxSettings settings) {
    return settings.connection(allowPlain);
  }

  /** What the routes' searchTerm names. */
  @Bean
  NewMail newMail(MailQueue queue) {
    return new NewMail(queue);
  }

  @Bean
  Properties journalConnection(JournalSettings settings) {
    return settings.server().properties(allowPlain);
  }

  @Bean
  Properties outgoingConnection(OutgoingSettings settings, RelayConnection connection) {
    return RelayTransport.over(connection, settings.server().properties(allowPlain));
  }

  @Bean
  RelayConnection relayConnection() {
    return new RelayConnection();
  }
}
