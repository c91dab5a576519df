package uk.gov.ppo.docket.precedents;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;
import uk.gov.ppo.docket.text.Documents;

/** The service's precedents: its own database, and the index in its data folder. */
@Configuration(proxyBeanMethods = false)
class PrecedentsConfiguration {
  @Bean(destroyMethod = "close")
  JdbcPrecedents precedents(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      @Value("${docket.data}") Path data,
      @Value("${" + Embeddings.SETTING + "}") String embeddings,
      Documents documents,
      Clock clock) {
    return new JdbcPrecedents(
        jdbc,
        new TransactionTemplate(transactions),
        data.resolve("index"),
        PrecedentIndex.Care.THOROUGH,
        Embeddings.asSet(embeddings),
        documents,
        clock);
  }

  @Bean
  PrecedentImport precedentImport(
      JdbcPrecedents precedents, JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new PrecedentImport(precedents, new TransactionTemplate(transactions), jdbc);
  }
}
