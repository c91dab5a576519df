package uk.gov.ppo.docket;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.NewCase;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.mail.Letter;
import uk.gov.ppo.docket.mail.LetterWriter;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.ScriptedSmtp;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;

/**
 * How fast the outbox drains, through the product's own route, into a server on this machine that
 * keeps nothing: three rounds of this many messages (argument, 2000).
 */
final class MailOutMeasure {
  private MailOutMeasure() {}

  public static void main(String[] args) throws Exception {
    int messages = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    Path data = Files.createTempDirectory("docket-measure");
    try (ScriptedSmtp sink = new ScriptedSmtp();
        ConfigurableApplicationContext docket =
            new SpringApplicationBuilder(Docket.class)
                .run(
                    "--docket.data=" + data,
                    "--docket.admin.password=a password for tests",
                    "--server.port=0",
                    "--docket.outgoing.port=" + sink.port(),
                    "--docket.outgoing.every=100",
                    "--logging.level.root=ERROR")) {
      for (int round = 0; round < 3; round++) {
        measure(docket, messages);
      }
      System.out.printf(
          "%d messages over %d connections%n", sink.taken().size(), sink.connections());
    }
  }

  private static void measure(ConfigurableApplicationContext docket, int messages)
      throws InterruptedException {
    Outbox outbox = docket.getBean(Outbox.class);
    new TransactionTemplate(docket.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> {
              for (int i = 0; i < messages; i++) {
                queue(docket, outbox);
              }
            });
    System.out.printf("%d messages queued%n", messages);
    long start = System.nanoTime();
    long cpu = cpu();
    while (outbox.waiting() > 0) {
      Thread.sleep(50);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d messages in %.2f s: %.0f a second, %.2f ms each, %.2f ms of processor time each%n",
        messages,
        seconds,
        messages / seconds,
        seconds * 1000 / messages,
        (cpu() - cpu) / 1e6 / messages);
  }

  /** Nanoseconds of processor time of this process, the server that keeps nothing included. */
  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static void queue(ConfigurableApplicationContext docket, Outbox outbox) {
    Mailbox ada = new Mailbox("Ada", "ada@example.org");
    Case opened =
        docket
            .getBean(Cases.class)
            .open(
                new NewCase(
                    Instant.now(),
                    ada,
                    "Letters",
                    "How many letters?",
                    "en",
                    new Placement(RequestKind.FOI, "foi", Priority.NORMAL, "r", "r"),
                    List.of(),
                    List.of(),
                    0,
                    ""));
    Letter letter =
        new Letter(
            new Mailbox("Office", "office@docket.example"),
            ada,
            "[FOI 1] We have received your request",
            "A line of an acknowledgement.\n".repeat(30),
            "<p>A line of an acknowledgement.</p>\n".repeat(30),
            List.of(),
            List.of(),
            true);
    outbox.put(
        opened.id(),
        MessageKind.ACKNOWLEDGEMENT,
        docket.getBean(LetterWriter.class).write(opened.id(), letter));
  }
}
