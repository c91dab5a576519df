package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.gov.ppo.docket.browser.Chromium;
import uk.gov.ppo.docket.casework.Answer;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.MatchedRule;
import uk.gov.ppo.docket.ledger.Settlement;

/** The pages in a real browser; their pictures are left in target/screenshots. */
class PagesInBrowserTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final int PHONE = 400;
  private static final String AWAY =
      """
      Thank you for your message.

      I am away until 25 March. For anything urgent, ring the front desk.

      > How many vans do you have?
      """;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static OfficeServer office;
  private static Case translation;
  private static Case held;
  private static Case toDo;
  private static long machineMail;

  @BeforeAll
  static void fillTheDesk() {
    office = OfficeServer.start("--docket.admin.password=" + OfficeServer.PASSWORD);
    Desk desk = office.desk();
    translation = translationCase(desk);
    desk.request(
        "Body-worn video in the visits hall",
        Instant.parse("2024-02-13T16:42:00Z"),
        new Placement(RequestKind.FOI, "Policy", Priority.HIGH, "press", "A newspaper asks."),
        "How many cameras are in use?",
        "What do they cost a year?");
    Case vans =
        desk.request(
            "Vans, fuel and mileage of the office for the last three financial years",
            Instant.parse("2024-03-04T08:05:00Z"),
            Desk.FOI,
            "How many vans do you own?",
            "What is spent on fuel?",
            "How far do they travel?");
    office
        .get(Cases.class)
        .answer(
            office.get(Cases.class).questions(vans.id()).getFirst().id(),
            new Answer("We own four vans.", Outcome.HELD, List.of()),
            "admin");
    desk.request(
        "My own records",
        Instant.parse("2024-03-01T11:00:00Z"),
        new Placement(RequestKind.SUBJECT_ACCESS, "Records", Priority.NORMAL, "sar", "Own data."),
        "Please send everything you hold about me.");
    held = desk.heldRequest("The message names two senders");
    toDo = vans;
    Tasks tasks = office.get(Tasks.class);
    tasks.add(vans.id(), TaskKind.NEW_MESSAGE, "A further message came: read it");
    tasks.add(
        vans.id(), TaskKind.BOUNCED, "The acknowledgement did not arrive: try another address");
    fillTheTrays(desk);
  }

  private static void fillTheTrays(Desk desk) {
    desk.unreadable(Desk.mail("Request under the Act, with 14 attachments", "Please see them.\n"));
    desk.setAside("Weekly bulletin of the records managers’ circle", "News for all of us.\n");
    desk.setAside("Automatic reply: your letter of 12 March", "I am on leave until Monday.\n");
    machineMail =
        desk.keep(
            Desk.mail("Automatic reply: FOI request about vans", AWAY),
            OfficeServer.NOW,
            Fate.RECEIVED,
            "");
    office
        .get(Ledger.class)
        .settle(
            machineMail,
            new Settlement(
                Fate.MACHINE_MAIL,
                "Its sender’s program says it answers by itself",
                0,
                List.of(
                    new MatchedRule(
                        6,
                        "auto-submitted",
                        "Its sender’s program says it answers by itself",
                        "Auto-Submitted: auto-replied (rejected)"),
                    new MatchedRule(
                        9, "precedence", "It says it is mail in bulk", "Precedence: bulk"))));
    desk.keep(
        Desk.mail("Vans", "How many vans do you have?\n"),
        OfficeServer.NOW,
        Fate.DUPLICATE,
        "The same message as no. 3");
  }

  @Test
  void showsTraysMessagesAndWhatWaitsForAPersonOnAScreenAndOnAPhone() {
    Page page = CHROMIUM.page();
    page.navigate(office.address() + "/messages");
    signIn(page);
    picture(page, "messages-unreadable");
    page.getByText("Set aside (").click();
    picture(page, "messages-set-aside");
    page.getByText("FOI request about vans").click();
    page.getByText("The 2 rules that applied").click();
    picture(page, "message");
    page.getByText("File it under this case").click();
    assertThat(page.title()).startsWith("Error: ");
    picture(page, "message-error");
    page.navigate(office.address() + "/cases/attention");
    picture(page, "cases-attention");
    page.getByText("Vans, fuel").locator("xpath=ancestor::tr").getByRole(AriaRole.LINK).click();
    picture(page, "case-tasks");
    page.navigate(office.address() + "/cases/" + held.id());
    picture(page, "case-held");
    page.getByText("Check and send the acknowledgement").click();
    picture(page, "acknowledgement");

    page.setViewportSize(PHONE, 800);
    for (String path :
        List.of(
            "/messages",
            "/messages/set-aside",
            "/messages/" + machineMail,
            "/cases/attention",
            "/cases/" + held.id(),
            "/cases/" + toDo.id(),
            "/cases/" + held.id() + "/acknowledgement")) {
      page.navigate(office.address() + path);
      picture(page, "narrow" + path.replace('/', '-'));
      assertThat(overflow(page)).as("pixels wider than a phone: " + path).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void makesACaseAndSendsItsAcknowledgementByKeyboardAndWithoutScripts() {
    long id = office.desk().setAside("How many vans?", "How many vans do you own?\n");
    Page page = CHROMIUM.pageWithoutScripts();
    page.navigate(office.address() + "/messages/" + id);
    signIn(page);
    button(page, "Make it a case").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".govuk-notification-banner--success").textContent())
        .contains("Nobody was told");
    page.getByText("Check and send the acknowledgement").focus();
    page.keyboard().press("Enter");
    button(page, "Send the acknowledgement").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".govuk-notification-banner--success").textContent())
        .contains("The acknowledgement is on its way");
    picture(page, "case-released");
  }

  private static Case translationCase(Desk desk) {
    List<String> questions =
        List.of(
            "Which company does translation for you, and when does the contract end?",
            "How much was spent on it in 2023?",
            "How many vans deliver the letters?");
    String body =
        """
        Dear Sir or Madam,

        Under the Freedom of Information Act I would like to know about the letters your
        office sends in other languages.

        1. %s
        2. %s
        3. %s

        An answer by email is fine.

        --\s
        Rhiannon Pugh
        14 Harbour Row, Aberarth
        """
            .formatted(questions.toArray());
    return desk.file(
        Desk.mail("Letters in other languages", body),
        Instant.parse("2024-03-11T17:02:00Z"),
        new Placement(
            RequestKind.FOI,
            "Information",
            Priority.NORMAL,
            "contracts",
            "The request asks for a contract or its cost."),
        "",
        questions);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void looksLikeAServiceOfGovernmentAndBreaksNoPolicyOfItsOwn() {
    Page page = CHROMIUM.page();
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            complaints.add(response.status() + " " + response.url());
          }
        });
    page.navigate(office.address() + "/");
    picture(page, "sign-in");
    signIn(page);
    picture(page, "cases");
    page.getByText(translation.reference()).click();
    picture(page, "case");
    page.setViewportSize(PHONE, 800);
    picture(page, "case-narrow");
    assertThat(overflow(page)).as("pixels wider than a phone").isLessThanOrEqualTo(0);
    page.navigate(office.address() + "/cases");
    picture(page, "cases-narrow");
    assertThat(overflow(page)).as("pixels wider than a phone").isLessThanOrEqualTo(0);

    assertThat(complaints).isEmpty();
    assertThat(page.locator("body").getAttribute("class"))
        .contains("js-enabled", "govuk-frontend-supported");
  }

  @Test
  void isWorkedByKeyboardAlone() {
    Page page = CHROMIUM.page();
    page.navigate(office.address() + "/sign-in");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus").textContent()).isEqualTo("Skip to main content");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().type("admin");
    page.keyboard().press("Tab");
    page.keyboard().type(OfficeServer.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/cases");
    assertThat(page.title()).isEqualTo("Open cases - Docket");
  }

  @Test
  void answersSendsAndSignsOutWithoutScripts() {
    Case aCase = office.desk().requestAsking("Which company does translation for you?");
    Page page = CHROMIUM.pageWithoutScripts();
    page.navigate(office.address() + "/cases/" + aCase.id());
    signIn(page);
    page.getByText("Use this answer").first().click();
    page.getByLabel("Decide again: the same holds today").check();
    page.getByText("Save answer").click();
    assertThat(page.locator(".govuk-error-summary").textContent()).contains("a search was made");
    picture(page, "case-error");
    page.getByLabel("I have checked that this is still true").check();
    page.getByText("Save answer").click();
    page.getByText("Compose from the answers").click();
    assertThat(page.locator("textarea[name=text]").inputValue())
        .contains("no company is under contract");
    page.getByText("Check and send").click();
    picture(page, "send");
    page.getByText("Send the response").click();
    assertThat(page.locator(".govuk-notification-banner--success").textContent())
        .contains("The response is on its way");
    page.getByText("Sign out").click();
    assertThat(page.title()).isEqualTo("Sign in - Docket");
  }

  private static void signIn(Page page) {
    page.getByLabel("User name").fill("admin");
    page.getByLabel("Password").fill(OfficeServer.PASSWORD);
    page.locator("main button").click();
  }

  private static int overflow(Page page) {
    return (int)
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void picture(Page page, String name) {
    page.waitForLoadState();
    page.screenshot(Chromium.wholePage(PICTURES.resolve(name + ".png")));
  }
}
