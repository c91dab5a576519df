package uk.gov.ppo.docket;

import java.util.Properties;
import org.apache.camel.component.mail.DefaultAuthenticator;
import org.apache.camel.component.mail.MailAuthenticator;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import uk.gov.ppo.docket.mail.MailboxSettings;
import uk.gov.ppo.docket.mail.Mailboxes;

/**
 * What the routes of further mailboxes name: {@code #NAMEConnection} and {@code #NAMELogin} for
 * each {@code docket.mailboxes.NAME}.
 */
final class MoreMailboxes implements BeanDefinitionRegistryPostProcessor {
  private final Environment environment;

  MoreMailboxes(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    boolean plain = environment.getProperty("docket.allow-plain-mail", Boolean.class, false);
    Binder.get(environment)
        .bindOrCreate("docket", Mailboxes.class)
        .mailboxes()
        .forEach((name, mailbox) -> register(registry, name, mailbox, plain));
  }

  private static void register(
      BeanDefinitionRegistry registry, String name, MailboxSettings mailbox, boolean plain) {
    registry.registerBeanDefinition(
        name + "Connection",
        new RootBeanDefinition(Properties.class, () -> mailbox.connection(plain)));
    registry.registerBeanDefinition(
        name + "Login",
        new RootBeanDefinition(
            MailAuthenticator.class,
            () -> new DefaultAuthenticator(mailbox.username(), mailbox.secret())));
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    // names are enough
  }
}
