package uk.gov.ppo.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.apache.camel.component.mail.MailAuthenticator;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class MoreMailboxesTest {
  @Test
  void givesARouteItsConnectionAndLoginByTheMailboxesName() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "test",
                  Map.of(
                      "docket.mailboxes.prisons.host", "imap.example",
                      "docket.mailboxes.prisons.port", "993",
                      "docket.mailboxes.prisons.username", "prisons",
                      "docket.mailboxes.prisons.password", "secret")));
      context.addBeanFactoryPostProcessor(new MoreMailboxes(context.getEnvironment()));
      context.refresh();

      assertThat(context.getBean("prisonsConnection", Properties.class))
          .containsEntry("mail.imap.host", "imap.example")
          .containsEntry("mail.imap.ssl.enable", "true");
      assertThat(context.getBean("prisonsLogin", MailAuthenticator.class)).isNotNull();
    }
  }
}
