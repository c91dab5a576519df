package uk.gov.ppo.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.NewCase;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.mail.Mailbox;

/** A reminder's whole way, through the product's own routes, into a mailbox. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ReminderDeliveryTest {
  /** A Monday, a minute before ten. */
  private static final AtomicReference<Instant> NOW =
      new AtomicReference<>(Instant.parse("2026-11-23T09:59:00Z"));

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(
              new ServerSetup[] {
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
              })
          .withPerMethodLifecycle(false);

  @TempDir static Path data;

  @TestConfiguration(proxyBeanMethods = false)
  static class Monday {
    @Bean
    @Primary
    Clock monday() {
      InstantSource clock = NOW::get;
      return clock.withZone(ZoneOffset.UTC);
    }
  }

  @Autowired Cases cases;

  @BeforeAll
  static void peopleHaveMailboxes() {
    MAIL.setUser("office@docket.example", "office", "secret");
    MAIL.setUser("team@people.example", "team", "secret");
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("docket.data", () -> data.resolve("docket").toString());
    settings.add("docket.admin.password", () -> "a password for tests");
    settings.add("docket.reference.next", () -> 543);
    settings.add("docket.office.email", () -> "office@docket.example");
    settings.add("docket.mailbox.host", () -> "127.0.0.1");
    settings.add("docket.mailbox.port", () -> MAIL.getImap().getPort());
    settings.add("docket.mailbox.username", () -> "office");
    settings.add("docket.mailbox.password", () -> "secret");
    settings.add("docket.outgoing.host", () -> "127.0.0.1");
    settings.add("docket.outgoing.port", () -> MAIL.getSmtp().getPort());
    settings.add("docket.outgoing.every", () -> 100);
    settings.add("docket.reminders.every", () -> 200);
    settings.add("docket.reminders.at", () -> "10:00");
    settings.add("docket.reminders.team", () -> "team@people.example");
    settings.add("docket.reminders.pages", () -> "https://docket.example");
  }

  @Test
  void theDigestAndTheAlertsArriveOnceByTheRouteAlone() throws Exception {
    Case late = cases.open(received("2026-10-12T11:00:00Z"));
    Thread.sleep(1_000); // five looks of the route, all too early
    assertThat(letters()).isEmpty();
    NOW.set(Instant.parse("2026-11-23T10:00:00Z"));
    await().atMost(Duration.ofSeconds(30)).until(() -> letters().length == 3);
    Thread.sleep(1_000); // five more looks of the route

    assertThat(letters()).hasSize(3);
    assertThat(Arrays.stream(letters()).map(ReminderDeliveryTest::subject))
        .containsExactlyInAnyOrder(
            "Cases on 23 November 2026: 1 late, 0 due today, 0 due soon",
            "[FOI 543] Late since 9 November 2026",
            "[FOI 543] Nobody has opened this case");
    for (Message letter : letters()) {
      assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(GreenMailUtil.getWholeMessage(letter))
          .contains("https://docket.example/cases/" + late.id())
          .doesNotContain("Rhiannon", "Owls");
    }
  }

  private static String subject(Message message) {
    try {
      return message.getSubject();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Message[] letters() {
    return MAIL.getReceivedMessagesForDomain("team@people.example");
  }

  private static NewCase received(String at) {
    return new NewCase(
        Instant.parse(at),
        new Mailbox("Rhiannon Pugh", "rhiannon@post.example"),
        "Owls in custody",
        "How many owls?",
        "en",
        new Placement(RequestKind.FOI, "Information", Priority.NORMAL, "default", "All others"),
        List.of(),
        List.of(),
        1,
        "");
  }
}
