package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.judgements.Judgement;
import uk.gov.ppo.docket.judgements.Judgements;
import uk.gov.ppo.docket.judgements.Reason;
import uk.gov.ppo.docket.judgements.Verdict;
import uk.gov.ppo.docket.officer.Visitor.Reply;

/** What officers do with suggestions, and what becomes known of it. */
class OffersPageTest {
  private final OfficeServer office = OfficeServer.shared();
  private final Visitor officer = office.officer();

  @Test
  void showsWhyEachWasFound() {
    Case aCase = office.desk().requestAsking("Which policy on drones do you have?");
    Element offer = page(aCase).expectFirst(".docket-suggestion");
    assertThat(offer.select("ins").text()).contains("Only now: Which");
    assertThat(offer.select("del").text()).contains("Only then: What is your");
    assertThat(offer.expectFirst("[data-why]").text())
        .contains("Both want to know: Policy", "Stable: it holds until somebody changes it")
        .contains("A public interest test is attached");
    assertThat(offer.text()).doesNotContain("%").doesNotContainIgnoringCase("score");
  }

  @Test
  void putsOneAsideWithAReasonAndOffersItAgain() {
    Case aCase = office.desk().requestAsking("What is your policy on drones?");
    Reply refused = reject(page(aCase), Map.of());
    assertThat(Visitor.words(refused, ".govuk-error-summary"))
        .contains("Select why the suggestion is rejected");

    Reply done =
        reject(page(aCase), Map.of("reason", "NOT_OURS", "words", "<i>Theirs</i> is older"));
    Document page = done.page();
    assertThat(page.select(".docket-suggestion")).hasSize(1);
    assertThat(page.expectFirst("[data-rejected]").text())
        .contains("1 rejected", "Our position differs from theirs: <i>Theirs</i> is older");
    assertThat(judged(aCase))
        .singleElement()
        .satisfies(
            judgement -> {
              assertThat(judgement.verdict()).isEqualTo(Verdict.REJECTED);
              assertThat(judgement.reason()).isEqualTo(Reason.NOT_OURS);
              assertThat(judgement.band()).isEqualTo("VERY_LIKELY");
            });

    Document again = officer.submit(page, "form[action$=/reject/undo]").page();
    assertThat(again.select(".docket-suggestion")).hasSize(2);
    assertThat(judged(aCase)).isEmpty();
  }

  @Test
  void remembersWhetherAnAnswerWasUsedAsItWas() {
    Case plain = office.desk().requestAsking("What is your policy on publishing minutes?");
    save(use(plain, ""), plain, Map.of("again", "true"));
    assertThat(judged(plain)).extracting(Judgement::verdict).containsExactly(Verdict.ACCEPTED);

    Case changed = office.desk().requestAsking("What is your policy on publishing minutes?");
    save(use(changed, ""), changed, Map.of("again", "true", "answer", "See the minutes page."));
    assertThat(judged(changed)).extracting(Judgement::verdict).containsExactly(Verdict.ADAPTED);

    Case own = office.desk().requestAsking("What is your policy on publishing minutes?");
    save(officer.get("/cases/" + own.id()), own, Map.of("answer", "None.", "outcome", "held"));
    assertThat(judged(own)).as("written without any").isEmpty();
  }

  @Test
  void linksInsteadOfPasting() {
    Case aCase = office.desk().requestAsking("What is your policy on publishing minutes?");
    Reply laidOut = officer.submit(page(aCase), "form[action$=/link]", Map.of());
    Element linked = laidOut.page().expectFirst("form[action$=/answer] textarea");
    assertThat(linked.wholeText().strip())
        .isEqualTo("This information is published at:\nhttps://www.example.org/minutes");
    Case other = office.desk().requestAsking("What is your policy on drones?");
    assertThat(page(other).select("form[action$=/link]")).isEmpty();
  }

  @Test
  void showsHowSuggestionsDoToAdministratorsOnly() {
    Case aCase = office.desk().requestAsking("What is your policy on drones?");
    reject(page(aCase), Map.of("reason", "OUT_OF_DATE"));
    Document page = officer.get("/suggestions").page();
    assertThat(page.expectFirst("#bands").text())
        .contains("Very likely the same question", "About 19 in 20 like this asked the same.");
    assertThat(page.expectFirst("#months").text()).contains("March 2024");
    assertThat(page.expectFirst("#tenths").text()).contains("0.9 to 1");
    assertThat(page.expectFirst("#reasons").text()).contains("Its answer is out of date");
    assertThat(officer.get("/cases").page().select("a[href=/suggestions]")).hasSize(1);

    Visitor colleague = office.colleague("gwen");
    assertThat(colleague.get("/cases").page().select("a[href=/suggestions]")).isEmpty();
    assertThat(colleague.get("/suggestions").status()).isEqualTo(403);
    String csrf = colleague.get("/cases").page().expectFirst("input[name=_csrf]").val();
    assertThat(
            colleague
                .post("/suggestions/LIKELY/show", Map.of("reason", "x", "_csrf", csrf))
                .status())
        .isEqualTo(403);
  }

  private Document page(Case aCase) {
    return officer.get("/cases/" + aCase.id()).page();
  }

  private Reply reject(Document page, Map<String, String> why) {
    return officer.submit(page, ".docket-suggestion form[action$=/reject]", why);
  }

  private Reply use(Case aCase, String more) {
    return officer.get(
        "/cases/%d?question=%d&use=1%s".formatted(aCase.id(), question(aCase), more));
  }

  private Reply save(Reply page, Case aCase, Map<String, String> changes) {
    Reply saved = officer.submit(page.page(), "form[action$=/answer]", changes);
    assertThat(saved.page().select(".govuk-error-summary")).isEmpty();
    return saved;
  }

  private List<Judgement> judged(Case aCase) {
    return office.get(Judgements.class).of(question(aCase));
  }

  private long question(Case aCase) {
    return office.get(Cases.class).questions(aCase.id()).getFirst().id();
  }
}
