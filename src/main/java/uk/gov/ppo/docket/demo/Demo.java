package uk.gov.ppo.docket.demo;

import static uk.gov.ppo.docket.demo.DemoSettings.LOOPBACK;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import uk.gov.ppo.docket.mail.MessageReader;

/** What the profile {@code demo} adds to the service. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class Demo {
  @Bean
  static BeanFactoryPostProcessor demoPreparation(Environment environment) {
    return new Preparation(environment);
  }

  @Bean
  DemoMailServer demoMailServer(DemoSettings settings) {
    return new DemoMailServer(settings);
  }

  @Bean
  SampleDelivery sampleDelivery(
      DemoSettings settings, @Value("${docket.office.email}") String office, MessageReader reader) {
    return new SampleDelivery(new Postman(settings.smtpPort()), office, reader);
  }

  /** Empties the demo's folder and puts the letters there, before anything opens a database. */
  private record Preparation(Environment environment)
      implements BeanFactoryPostProcessor, PriorityOrdered {
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
      requireOwnServer("docket.mailbox", "docket.demo.imap-port");
      requireOwnServer("docket.outgoing", "docket.demo.smtp-port");
      Path folder = folder("docket.data");
      requireOwnDatabase();
      new DemoFolder(folder).empty();
      Path letters = folder("docket.precedents.folder");
      if (letters.startsWith(folder)) {
        Samples.putLettersIn(letters);
      }
    }

    private Path folder(String property) {
      return Path.of(environment.getRequiredProperty(property)).toAbsolutePath().normalize();
    }

    // A variable left over from a real installation must not turn the demo loose on its mail.
    private void requireOwnServer(String server, String ownPort) {
      String found =
          environment.getProperty(server + ".host")
              + ":"
              + environment.getProperty(server + ".port");
      String own = LOOPBACK + ":" + environment.getRequiredProperty(ownPort);
      if (!found.equals(own)) {
        throw new IllegalStateException(
            "The demo speaks to its own mail server at %s, and %s says %s: unset the variables of that name"
                .formatted(own, server, found));
      }
    }

    private void requireOwnDatabase() {
      String own = "jdbc:sqlite:" + environment.getRequiredProperty("docket.data") + "/";
      if (!environment.getRequiredProperty("spring.datasource.url").startsWith(own)) {
        throw new IllegalStateException(
            "The demo keeps its data in %s, and another database is named: unset DOCKET_DATABASE and SPRING_DATASOURCE_URL"
                .formatted(own));
      }
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }
  }
}
