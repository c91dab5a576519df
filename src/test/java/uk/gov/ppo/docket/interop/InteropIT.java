package uk.gov.ppo.docket.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.ppo.docket.interop.RealMailServers.OFFICE;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.deadline.BankHolidays;
import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/**
 * The whole way of a message on real mail servers: the built distribution reads a Dovecot mailbox
 * and answers through Exim. One service, four days in its life; the order matters.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class InteropIT {
  private static final Path INTEROP = Path.of("src/test/interop");
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration A_WHILE = Duration.ofSeconds(4);
  private static final Pattern REFERENCE = Pattern.compile("\\[(FOI \\d+)]");

  @RegisterExtension static final RealMailServers SERVERS = new RealMailServers();

  @TempDir static Path folder;

  private final List<BuiltDocket> started = new ArrayList<>();

  /** A request, who sends it, and words that its acknowledgement repeats under a number. */
  private enum Request {
    NUMBERED("three-numbered-questions.eml", "asha.rahman@example.org", 3, "translating letters"),
    LETTERED("two-lettered-questions.eml", "owen.pritchard@example.org", 2, "watch the press"),
    PROSE("prose.eml", "lena.brandt@example.com", 1, "fatal incident investigations");

    private final String file;
    private final String sender;
    private final int atLeast; // questions found; how well prose is split is measured elsewhere
    private final String words;

    Request(String file, String sender, int atLeast, String words) {
      this.file = file;
      this.sender = sender;
      this.atLeast = atLeast;
      this.words = words;
    }

    void send() {
      SERVERS.send(sender, OFFICE, INTEROP.resolve("messages").resolve(file));
    }

    String messageId() throws Exception {
      try (var bytes = Files.newInputStream(INTEROP.resolve("messages").resolve(file))) {
        return new MimeMessage(null, bytes).getMessageID();
      }
    }

    List<MimeMessage> answers() {
      return SERVERS.mail(sender, "INBOX");
    }

    String reference() throws MessagingException {
      return referenceIn(answers().getFirst());
    }
  }

  @BeforeEach
  void startOnce() throws IOException {
    if (started.isEmpty()) {
      Path letters = Files.createDirectories(folder.resolve("data/letters"));
      Files.copy(
          INTEROP.resolve("letters/foi-530-media.txt"), letters.resolve("foi-530-media.txt"));
      started.add(BuiltDocket.serve(folder, settings()));
    }
  }

  private static Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("DOCKET_DATA", folder.resolve("data").toString()),
        Map.entry("DOCKET_PORT", String.valueOf(RealMailServers.freePort())),
        Map.entry("DOCKET_REFERENCE_NEXT", "543"),
        Map.entry("DOCKET_MAILBOX_HOST", "127.0.0.1"),
        Map.entry("DOCKET_MAILBOX_PORT", String.valueOf(SERVERS.imapPort())),
        Map.entry("DOCKET_MAILBOX_USERNAME", RealMailServers.user(OFFICE)),
        Map.entry("DOCKET_MAILBOX_PASSWORD", RealMailServers.PASSWORD),
        Map.entry("DOCKET_MAILBOX_EVERY", "500"),
        Map.entry("DOCKET_OUTGOING_HOST", "127.0.0.1"),
        Map.entry("DOCKET_OUTGOING_PORT", String.valueOf(SERVERS.smtpPort())),
        Map.entry("DOCKET_PRECEDENTS_EVERY", "500"));
  }

  @AfterAll
  void stop() {
    started.forEach(BuiltDocket::close);
  }

  @Test
  @Order(1)
  void opensACaseForEachRequestAndAcknowledgesItOnce() throws Exception {
    List<Duration> waits = new ArrayList<>();
    for (Request request : Request.values()) {
      request.send();
      Instant delivered = Instant.now();
      Patience.of(SOON).until(request::answers, mail -> !mail.isEmpty());
      waits.add(Duration.between(delivered, Instant.now()));
    }

    for (Request request : Request.values()) {
      assertThat(request.answers()).hasSize(1);
      assertAcknowledges(request, request.answers().getFirst());
    }
    assertThat(cases()).hasSize(3);
    waitUntilProcessed(3);
    System.out.printf(
        "Median time from delivery to acknowledgement: %d ms (of %s)%n",
        waits.stream().sorted().toList().get(1).toMillis(),
        waits.stream().map(Duration::toMillis).toList());
  }

  private static void assertAcknowledges(Request request, MimeMessage mail) throws Exception {
    assertThat(mail.getSubject()).containsPattern(REFERENCE);
    assertThat(mail.getHeader("In-Reply-To", null)).isEqualTo(request.messageId());
    assertThat(mail.getHeader("References", null)).contains(request.messageId());
    assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
    assertThat(plainText(mail))
        .contains(referenceIn(mail))
        .contains(words(dueToday()))
        .containsPattern("(?m)^1\\. ")
        .containsPattern("(?m)^" + request.atLeast + "\\. ")
        .contains(request.words);
  }

  @Test
  @Order(2)
  void makesNoCaseOfASecondCopy() throws Exception {
    Request.NUMBERED.send();

    waitUntilProcessed(4);
    nothingMoreArrivesFor(A_WHILE, Request.NUMBERED.sender, 1);
    assertThat(cases()).hasSize(3);
  }

  @Test
  @Order(3)
  void answersNobodyWhereThereIsNoSender() throws Exception {
    SERVERS.send("<>", OFFICE, INTEROP.resolve("messages/null-sender.eml"));

    waitUntilProcessed(5);
    nothingMoreArrivesFor(A_WHILE, "postmaster@example.com", 0);
    assertThat(cases()).hasSize(3);
  }

  @Test
  @Order(4)
  void sendsWhatAnOfficerPickedAndLearnsFromIt() throws Exception {
    Officer officer = officer();
    String path = pathOf(officer, Request.LETTERED);
    String reference = Request.LETTERED.reference();

    pickFirstSuggestions(officer, path);
    Document composed = officer.submit(Officer.form(officer.see(path), "/compose"), Map.of());
    assertThat(composed.select("textarea[name=text]").val()).contains("You asked us:");
    officer.submit(Officer.form(officer.see(path + "/send"), "/send"), Map.of());

    MimeMessage response =
        Patience.of(SOON).until(Request.LETTERED::answers, mail -> mail.size() == 2).getLast();
    assertThat(response.getSubject()).contains(reference);
    assertThat(response.getHeader("In-Reply-To", null)).isEqualTo(Request.LETTERED.messageId());
    assertThat(plainText(response))
        .contains("Reference: " + reference, "You asked us:", "Our response:", "How to Appeal")
        .contains("does not pay for a tool to manage its social media accounts")
        .contains("within two months", "Information Commissioner");
    assertThat(
            Patience.of(SOON).until(() -> closedCases(officer), text -> text.contains(reference)))
        .contains(reference);
    assertThat(Patience.of(SOON).until(this::suggestions, found -> found.contains(reference)))
        .contains("not_held");
  }

  private static void pickFirstSuggestions(Officer officer, String path) throws Exception {
    int questions =
        Patience.of(SOON)
            .until(
                () -> officer.see(path),
                page ->
                    page.select("[id^=question-].govuk-summary-card").stream()
                        .allMatch(card -> !card.select("form[action$=/use]").isEmpty()))
            .select("[id^=question-].govuk-summary-card")
            .size();
    assertThat(questions).isEqualTo(2);
    for (int i = 0; i < questions; i++) {
      Element card = officer.see(path).select("[id^=question-].govuk-summary-card").get(i);
      Document laidOut = officer.submit(card.selectFirst("form[action$=/use]"), Map.of());
      Element answer = Officer.form(laidOut.getElementById(card.id()), "/answer");
      assertThat(answer.select("textarea[name=answer]").val()).isNotBlank();
      Document saved = officer.submit(answer, Map.of("searched", "true", "again", "true"));
      assertThat(saved.text()).contains("Answer to question " + (i + 1) + " saved");
    }
  }

  private static String pathOf(Officer officer, Request request) throws Exception {
    return officer
        .see("/cases")
        .select("a:containsOwn(" + request.reference() + ")")
        .first()
        .attr("href");
  }

  private Officer officer() throws Exception {
    BuiltDocket docket = started.getFirst();
    return Officer.signIn(docket.address(), "admin", docket.password());
  }

  private List<String> cases() throws Exception {
    return officer().see("/cases").select("tbody tr").eachText();
  }

  private static String closedCases(Officer officer) throws Exception {
    return officer.see("/cases/closed").select("tbody").text();
  }

  private String suggestions() throws Exception {
    return String.join(
        "\n",
        started
            .getFirst()
            .run(
                "suggest",
                "--json",
                "--index",
                "data",
                "--question",
                "Do you pay for a social media tool?"));
  }

  private static void waitUntilProcessed(int messages) {
    Patience.of(SOON)
        .until(() -> SERVERS.mail(OFFICE, "Processed").size(), count -> count == messages);
    assertThat(SERVERS.mail(OFFICE, "INBOX")).isEmpty();
  }

  private static void nothingMoreArrivesFor(Duration time, String address, int expected)
      throws InterruptedException {
    Thread.sleep(time);
    assertThat(SERVERS.mail(address, "INBOX")).hasSize(expected);
  }

  private static LocalDate dueToday() {
    return new StatutoryClock(BankHolidays.read(Path.of("config/bank-holidays.json")))
        .due(ClockKind.FOIA_20, StatutoryClock.receivedOn(Instant.now()), List.of())
        .date();
  }

  private static String words(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
  }

  private static String referenceIn(MimeMessage mail) throws MessagingException {
    Matcher reference = REFERENCE.matcher(mail.getSubject());
    assertThat(reference.find()).isTrue();
    return reference.group(1);
  }

  private static String plainText(MimeMessage mail) throws Exception {
    Object content = mail.getContent();
    if (content instanceof Multipart parts) {
      BodyPart first = parts.getBodyPart(0);
      assertThat(first.isMimeType("text/plain")).isTrue();
      content = first.getContent();
    }
    return content.toString().replace("\r\n", "\n");
  }
}
