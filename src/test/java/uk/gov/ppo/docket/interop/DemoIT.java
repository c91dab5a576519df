package uk.gov.ppo.docket.interop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer sees in the first minute: the built distribution with the profile demo. */
class DemoIT {
  /**
   * Six requests for information (one comes twice, one is followed up), a subject access, a
   * complaint.
   */
  private static final int CASES = 8;

  @TempDir Path folder;

  @Test
  void showsCasesAndAnswersTheSampleMessages() throws Exception {
    int imapPort = RealMailServers.freePort();
    Map<String, String> settings =
        Map.of(
            "DOCKET_PORT", String.valueOf(RealMailServers.freePort()),
            "DOCKET_DEMO_SMTP_PORT", String.valueOf(RealMailServers.freePort()),
            "DOCKET_DEMO_IMAP_PORT", String.valueOf(imapPort));
    try (BuiltDocket docket = BuiltDocket.serve(folder, settings, "--profile", "demo")) {
      Officer officer = Officer.signIn(docket.address(), "admin", docket.password());

      Document list = waitForCases(officer);
      assertThat(list.select("tbody tr").eachText())
          .hasSize(CASES)
          .anySatisfy(row -> assertThat(row).contains("FOI 543", "Priya Nandakumar"))
          .satisfiesOnlyOnce(row -> assertThat(row).contains("Complaint numbers"));
      assertThat(officer.see("/messages/set-aside").select("tbody tr"))
          .hasSizeGreaterThanOrEqualTo(3);
      String first = list.selectFirst("tbody a").attr("href");
      Patience.of(Duration.ofMinutes(1))
          .until(
              () -> officer.see(first).text(),
              page -> page.contains("does not use a social media management tool"));
      assertThat(acknowledgements(imapPort, "gareth.ellis@example.com"))
          .singleElement()
          .asString()
          .contains("[FOI 544]");
    }
  }

  /** The last sample message opens the last case. */
  private static Document waitForCases(Officer officer) {
    return Patience.of(Duration.ofSeconds(60))
        .until(
            () -> officer.see("/cases"),
            page -> page.text().contains("Retention of investigation papers"));
  }

  private static List<String> acknowledgements(int imapPort, String address) throws Exception {
    List<MimeMessage> mail =
        Patience.of(Duration.ofSeconds(20))
            .until(() -> Imap.read(imapPort, address, "any", "INBOX"), found -> !found.isEmpty());
    return mail.stream().map(DemoIT::subject).toList();
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
