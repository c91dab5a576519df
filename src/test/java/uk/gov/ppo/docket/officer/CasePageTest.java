package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class CasePageTest {
  private static final String TRANSLATION = "Which company does translation for you?";
  private static final String VANS = "How many vans do you own?";

  private final OfficeServer office = OfficeServer.shared();
  private final Desk desk = office.desk();
  private final Visitor officer = office.officer();

  @Test
  void showsTheWordsOfAStrangerAsWordsAndNothingElse() {
    String nasty = "<script>alert('x')</script> ${7*7} [[${7*7}]] th:text";
    Case aCase = desk.request(nasty, OfficeServer.NOW, Desk.FOI, "Is <img src=x onerror=y> held?");
    Document page = page(aCase).page();

    assertThat(page.expectFirst("h1").text())
        .contains("<script>alert('x')</script> ${7*7} [[${7*7}]]");
    assertThat(page.select("script"))
        .extracting(s -> s.attr("src"))
        .containsExactly("/assets/docket.js");
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.expectFirst("mark").text()).contains("Is <img src=x onerror=y> held?");
  }

  @Test
  void marksEachQuestionWhereItStands() {
    Case aCase = desk.requestAsking(VANS, TRANSLATION);
    assertThat(page(aCase).page().select("#request mark").eachText())
        .containsExactly("Question 1: " + VANS, "Question 2: " + TRANSLATION);
    assertThat(page(aCase).page().expectFirst("#request .docket-words").wholeText())
        .contains("Dear Sir or Madam,\n\nPlease tell me:\n\n1. Question 1: " + VANS);
  }

  @Test
  void foldsSignatureAndQuotedMailAndListsWhatCameWithIt() {
    String raw =
        """
        From: Tomos Bevan <tomos@example.org>
        To: mail@ppo.example
        Subject: Vans
        Message-ID: <folds@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        How many vans do you own?

        --\s
        Tomos Bevan
        Reporter, The Valley Post
        --b
        Content-Type: text/plain; name="list.txt"
        Content-Disposition: attachment; filename="list.txt"

        Vans, lorries and bicycles
        --b--
        """;
    Case aCase = desk.file(raw, OfficeServer.NOW, Desk.FOI, "", List.of(VANS));
    Element request = page(aCase).page().expectFirst("#request");

    assertThat(request.expectFirst(".docket-words").text()).doesNotContain("Valley Post");
    assertThat(request.expectFirst("details:contains(Signature)").text()).contains("Valley Post");
    assertThat(request.text()).contains("list.txt", "text/plain", "bytes");
    assertThat(request.expectFirst("details:contains(Words in list.txt)").text())
        .contains("Vans, lorries and bicycles");
  }

  @Test
  void explainsTheDueDateTheRuleAndTheAcknowledgement() {
    Case aCase = desk.requestAsking(VANS);
    Reply page = page(aCase);
    String strip = Visitor.words(page, "dl");

    assertThat(strip)
        .contains(
            "12 March 2024",
            "Arrived Tue 12 Mar 2024, 10:00, picked up Thu 14 Mar 2024, 10:00 (late)")
        .contains("12 April 2024", "How this date was counted", "Good Friday")
        .contains("Rule “the-rest”: No other rule spoke.")
        .contains("Rhiannon Pugh <rhiannon.pugh@example.org>")
        .contains("sent", "It was taken by the mail server on 14 Mar 2024, 10:00")
        .contains("[" + aCase.reference() + "]");
    assertThat(page.page().select("#messages tbody tr")).hasSize(2);
    assertThat(page.page().select("#messages a").attr("href")).startsWith("/messages/");
    assertThat(Visitor.words(page, "#history")).contains("Docket", "Opened with 1 question(s)");
  }

  @Test
  void warnsWhenNobodyWasToldThatTheRequestArrived() {
    Case held = desk.heldRequest("The message names two senders");
    assertThat(Visitor.words(page(held), ".govuk-warning-text"))
        .contains("The acknowledgement was held: The message names two senders");
  }

  @Test
  void offersEarlierAnswersWithWhereTheyComeFromAndHowSureItIs() {
    Case aCase = desk.requestAsking(TRANSLATION);
    Element card = card(page(aCase), only(aCase));
    List<String> offers = card.select(".docket-suggestion").eachText();

    assertThat(offers.get(0))
        .contains("Very likely the same question", "We answered", "Our outcome then: Not held")
        .contains("When we measured, about 19 in 20 like this asked the same.")
        .contains("This office", "6 February 2024", "FOI 511#2, from foi-511-response.pdf")
        .doesNotContain("score", "%");
    assertThat(offers.get(1))
        .contains("Possibly the same question", "Northshire County Council answered")
        .contains("Their outcome: Exempt", "Sections: 43(2)", "September 2023");
    assertThat(card.expectFirst("details:contains(One weak match)").text())
        .contains("Weak match", "FOI 402#1");
    assertThat(card.text()).doesNotContain("%").doesNotContain("0.91");
  }

  @Test
  void saysSoWhenNothingGoodWasFound() {
    Case aCase = desk.requestAsking(VANS, "What is your favourite colour?");
    List<Question> questions = questions(aCase);
    Element weak = card(page(aCase), questions.get(0));
    assertThat(weak.text()).contains("Nothing good found.");
    assertThat(weak.expectFirst("details:contains(One weak match)").text()).contains("FOI 377#3");

    Element none = card(page(aCase), questions.get(1));
    assertThat(none.text()).contains("Nothing good found.");
    assertThat(none.select("details:contains(weak match)")).isEmpty();
  }

  @Test
  void laysOutOurOwnAnswerForEditingWithoutKeepingIt() {
    Case aCase = desk.requestAsking(TRANSLATION);
    Question question = only(aCase);
    Reply laidOut = use(aCase, question, 1);
    Element card = card(laidOut, question);

    assertThat(card.expectFirst("textarea[name=answer]").wholeText())
        .contains("no company is under contract");
    assertThat(card.select("option[selected]")).isEmpty();
    assertThat(Visitor.words(laidOut, "[data-last-time]")).isEqualTo("Last time: Not held");
    assertThat(card.select("input[name=searched][checked]")).isEmpty();
    assertThat(Visitor.words(laidOut, ".govuk-notification-banner")).contains("Not saved yet");
    assertThat(only(aCase).answer()).isEmpty();
  }

  @Test
  void leavesTheOutcomeOpenWhenAnotherAuthorityAnswered() {
    Case aCase = desk.requestAsking(TRANSLATION);
    Element card = card(use(aCase, only(aCase), 2), only(aCase));

    assertThat(card.expectFirst("textarea[name=answer]").wholeText())
        .contains("Prices are withheld");
    assertThat(card.select("option[selected]")).isEmpty();
    assertThat(card.expectFirst("input[name=sections]").val()).isEmpty();
  }

  @Test
  void keepsNoNotHeldUntilSomebodyVouchesForTheSearch() {
    Case aCase = desk.requestAsking(TRANSLATION);
    Question question = only(aCase);
    Reply laidOut = use(aCase, question, 1);
    Reply refused =
        submitAnswer(
            laidOut, question, Map.of("answer", "We hold nothing on this.", "again", "true"));

    assertThat(refused.page().title()).startsWith("Error: ");
    Element summary = refused.page().expectFirst(".govuk-error-summary a");
    assertThat(summary.attr("href")).isEqualTo("#searched-" + question.id());
    assertThat(refused.page().select("main > *").first())
        .hasToString(refused.page().expectFirst(".govuk-error-summary").toString());
    assertThat(card(refused, question).expectFirst("textarea[name=answer]").wholeText())
        .contains("We hold nothing on this.");
    assertThat(only(aCase).answer()).isEmpty();

    Reply kept = submitAnswer(refused, question, Map.of("searched", "true"));
    assertThat(Visitor.words(kept, ".govuk-notification-banner--success"))
        .contains("Answer to question 1 saved");
    assertThat(only(aCase).answer()).isEqualTo("We hold nothing on this.");
    assertThat(only(aCase).outcome()).hasValue(Outcome.NOT_HELD);
    assertThat(office.get(Cases.class).history(aCase.id()))
        .anySatisfy(
            line -> {
              assertThat(line.who()).isEqualTo("admin");
              assertThat(line.what()).isEqualTo("Answered question 1: Not held");
            });
  }

  @Test
  void looksAgainForEarlierAnswers() {
    Case aCase = desk.requestAsking(TRANSLATION);
    Question question = only(aCase);
    Reply again =
        officer.submit(
            page(aCase).page(),
            "form[action=/cases/%d/questions/%d/suggest]".formatted(aCase.id(), question.id()));
    assertThat(Visitor.words(again, ".govuk-notification-banner--success"))
        .contains("Looked again");
    assertThat(card(again, question).select(".docket-suggestion")).hasSize(3);
  }

  @Test
  void knowsNoQuestionOfAnotherCase() {
    Case mine = desk.requestAsking(TRANSLATION);
    Case other = desk.requestAsking(VANS);
    Reply page = page(mine);
    Reply crossed =
        officer.post(
            "/cases/%d/questions/%d/answer".formatted(mine.id(), only(other).id()),
            Map.of("answer", "x", "outcome", "held", "_csrf", csrf(page)));
    assertThat(crossed.status()).isEqualTo(404);
    assertThat(Visitor.words(crossed, "h1")).isEqualTo("Page not found");
  }

  @Test
  void saysPlainlyThatThereIsNoSuchPage() {
    for (String path :
        new String[] {"/cases/999999", "/cases/abc", "/messages/999999", "/nowhere"}) {
      Reply missing = officer.get(path);
      assertThat(missing.status()).as(path).isEqualTo(404);
      assertThat(Visitor.words(missing, "h1")).isEqualTo("Page not found");
    }
  }

  @Test
  void tellsNothingOfItsInsidesWhenAddressesAreOdd() {
    for (String path :
        new String[] {"/cases?page=x", "/cases/1?question=x", "/cases/1%2f..%2f", "/error"}) {
      Reply odd = officer.get(path);
      assertThat(odd.status()).as(path).isBetween(400, 499);
      assertThat(odd.page().text()).doesNotContain("Exception", "springframework");
    }
    assertThat(officer.get("/cases?page=99999").status()).isEqualTo(200);
  }

  private Reply page(Case aCase) {
    return officer.get("/cases/" + aCase.id());
  }

  private Reply use(Case aCase, Question question, int rank) {
    return officer.submit(
        page(aCase).page(),
        "#question-%d .docket-suggestion:has(input[name=rank][value=%d]) form"
            .formatted(question.id(), rank));
  }

  private Reply submitAnswer(Reply page, Question question, Map<String, String> changes) {
    return officer.submit(
        page.page(), "#question-%d form[action$=/answer]".formatted(question.id()), changes);
  }

  private static Element card(Reply page, Question question) {
    return page.page().expectFirst("#question-" + question.id());
  }

  private static String csrf(Reply page) {
    return page.page().expectFirst("input[name=_csrf]").val();
  }

  private List<Question> questions(Case aCase) {
    return office.get(Cases.class).questions(aCase.id());
  }

  private Question only(Case aCase) {
    return questions(aCase).getFirst();
  }
}
