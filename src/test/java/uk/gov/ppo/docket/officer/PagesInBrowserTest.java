package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** The pages in a real browser; their pictures are left in target/screenshots. */
class PagesInBrowserTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final int PHONE = 400;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static OfficeServer office;
  private static Case translation;

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
    desk.heldRequest("The message names two senders");
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

  private static void picture(Page page, String name) {
    page.screenshot(Chromium.wholePage(PICTURES.resolve(name + ".png")));
  }
}
