package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class SignInTest {
  private final OfficeServer office = OfficeServer.shared();
  private final Visitor stranger = new Visitor(office.address());

  @Test
  void showsStrangersTheSignInPageAndNothingElse() {
    for (String path : new String[] {"/", "/cases", "/cases/1", "/messages", "/nowhere"}) {
      assertThat(stranger.get(path).path()).as(path).isEqualTo("/sign-in");
    }
  }

  @Test
  void leadsToTheCasesAfterSigningInAndBackAfterSigningOut() {
    Reply cases = stranger.signIn("admin", OfficeServer.PASSWORD);
    assertThat(cases.path()).isEqualTo("/cases");
    assertThat(Visitor.words(cases, ".docket-officer")).isEqualTo("admin");

    Reply out = stranger.submit(cases.page(), "form[action=/sign-out]");
    assertThat(Visitor.words(out, ".govuk-notification-banner--success")).contains("signed out");
    assertThat(stranger.get("/cases").path()).isEqualTo("/sign-in");
  }

  @Test
  void leadsToThePageThatWasAskedFor() {
    Reply asked = stranger.get("/messages");
    Reply shown =
        stranger.submit(
            asked.page(),
            "form[action=/sign-in]",
            Map.of("username", "ADMIN ", "password", OfficeServer.PASSWORD));
    assertThat(shown.path()).isEqualTo("/messages");
  }

  @Test
  void doesNotSayWhetherTheNameOrThePasswordWasWrong() {
    Reply wrongName = stranger.signIn("nobody", "not the password");
    Reply wrongPassword = stranger.signIn("admin", "not the password");

    assertThat(Visitor.words(wrongName, ".govuk-error-summary"))
        .contains("Check your user name and your password")
        .isEqualTo(Visitor.words(wrongPassword, ".govuk-error-summary"));
    assertThat(wrongName.page().title()).startsWith("Error:");
  }

  @Test
  void turnsAwayAfterFiveTriesAndForgivesAfterFiveMinutes() {
    for (int i = 0; i < 5; i++) {
      assertThat(stranger.signIn("guessed", "wrong " + i).status()).isEqualTo(200);
    }
    Reply turnedAway = stranger.signIn(" Guessed", "wrong again");
    assertThat(turnedAway.status()).isEqualTo(429);
    assertThat(Visitor.words(turnedAway, "main")).contains("Too many attempts", "Wait 5 minutes");
    assertThat(stranger.signIn("somebody-else", "wrong").status()).isEqualTo(200);

    office.get(MovableClock.class).move(Duration.ofMinutes(5));
    assertThat(stranger.signIn("guessed", "wrong").status()).isEqualTo(200);
    office.get(MovableClock.class).move(Duration.ofMinutes(-5));
  }

  @Test
  void keepsTheSessionInACookieThatScriptsAndOtherSitesCannotUse() {
    assertThat(stranger.get("/sign-in").headers().get("set-cookie"))
        .contains("HttpOnly")
        .contains("SameSite=Lax");
  }

  @Test
  void allowsThePageNothingFromElsewhereAndNothingInline() {
    assertThat(stranger.get("/sign-in").headers().get("content-security-policy"))
        .isEqualTo(
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action"
                + " 'self'; frame-ancestors 'none'; base-uri 'none'");
  }

  @Test
  void refusesAFormThatNoPageOfOursMade() {
    Visitor officer = office.officer();
    Reply forged = officer.post("/sign-out", Map.of("_csrf", "made up"));
    assertThat(forged.status()).isEqualTo(403);
    assertThat(Visitor.words(forged, "h1")).isEqualTo("You cannot do that");
  }

  @Test
  void asksToSignInAgainWhenTheFormOutlivedItsSession() {
    Reply tooLate =
        stranger.post("/sign-in", Map.of("username", "admin", "password", "x", "_csrf", "old"));
    assertThat(tooLate.path()).isEqualTo("/sign-in");
    assertThat(Visitor.words(tooLate, "main")).contains("Sign in again");
  }

  @Test
  void showsHealthAndMetricsToThisMachineAlone() {
    assertThat(stranger.get("/actuator/health").status()).isEqualTo(200);
    assertThat(stranger.get("/actuator/prometheus").status()).isEqualTo(200);
    assertThat(stranger.get("/actuator/health", "X-Forwarded-For", "203.0.113.9").path())
        .isEqualTo("/sign-in");
    assertThat(stranger.get("/actuator/env").path()).isEqualTo("/sign-in");
    assertThat(office.officer().get("/actuator/health", "X-Forwarded-For", "203.0.113.9").status())
        .isEqualTo(200);
  }

  @Test
  void showsTheFirstPasswordOnceAndLetsTheOperatorSetAnother() {
    Path data = OfficeServer.emptyFolder();
    String first = printedBy(() -> OfficeServer.startOn(data).close());
    Matcher line =
        Pattern.compile(
                "Sign in at http://127\\.0\\.0\\.1:\\d+ as admin with password"
                    + " ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}) \\(shown once\\)")
            .matcher(first);
    assertThat(line.find()).as(first).isTrue();

    String second =
        printedBy(
            () -> {
              try (OfficeServer again = OfficeServer.startOn(data)) {
                Visitor admin = new Visitor(again.address());
                assertThat(admin.signIn("admin", line.group(1)).path()).isEqualTo("/cases");
                assertThat(Visitor.words(admin.get("/cases"), "main")).contains("No case is open");
                assertThat(Visitor.words(admin.get("/messages"), "main"))
                    .contains("No message lies here");
              }
            });
    assertThat(second).doesNotContain("Sign in at");
  }

  private static String printedBy(Runnable act) {
    PrintStream screen = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      act.run();
    } finally {
      System.setOut(screen);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
