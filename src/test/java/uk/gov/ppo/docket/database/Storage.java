package uk.gov.ppo.docket.database;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Components that keep something, on a real database, with their transactions. */
public final class Storage implements AutoCloseable {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  /**
   * Opens the components of these classes on a database.
   *
   * @param clock the time they are given
   */
  public Storage(DataSource database, Clock clock, Class<?>... components) {
    this(database, clock, Map.of(), components);
  }

  /** The same, with settings. */
  public Storage(
      DataSource database, Clock clock, Map<String, Object> settings, Class<?>... components) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("settings", settings));
    context.registerBean(DataSource.class, () -> database);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    context.registerBean(
        PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
    context.registerBean(
        TransactionTemplate.class,
        () -> new TransactionTemplate(get(PlatformTransactionManager.class)));
    context.register(Transactions.class, News.class);
    context.register(components);
    context.refresh();
  }

  /** Gives a value that a component asks for. */
  public <T> T get(Class<T> component) {
    return context.getBean(component);
  }

  /** Runs in one transaction; an exception undoes all of it. */
  public void inOneTransaction(Runnable work) {
    get(TransactionTemplate.class).executeWithoutResult(status -> work.run());
  }

  /** The events announced so far, of this type. */
  public <T> List<T> news(Class<T> type) {
    return get(News.class).heard.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public void close() {
    context.close();
  }

  @EnableTransactionManagement(proxyTargetClass = true)
  static class Transactions {}

  static class News {
    private final List<Object> heard = new ArrayList<>();

    @EventListener
    void hear(Object event) {
      heard.add(event);
    }
  }
}
