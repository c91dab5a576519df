package uk.gov.ppo.docket.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.CpuTime;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.routing.RoutingFacts;
import uk.gov.ppo.docket.routing.RoutingRules;

class MattersTest {
  private static final Matters MATTERS =
      new Matters(RoutingRules.read(Path.of("config/routing.yaml")));

  @Test
  void theItemsOfAListGoWithWhatIntroducesThem() {
    List<Matter> matters =
        in(
            """
            Please send me everything you hold about me:

            1. emails between your staff
            2. notes of telephone calls
            3. the number of visits noted
            """);
    assertThat(matters).hasSize(1);
    assertThat(matters.getFirst().placement().kind()).isEqualTo(RequestKind.SUBJECT_ACCESS);
    assertThat(matters.getFirst().questions()).hasSize(3);
  }

  @Test
  void eachMatterHasItsOwnQuestionsNumberedFromOneInTheirOwnPlaces() {
    String text =
        """
        Under the Freedom of Information Act and the UK GDPR please provide:

        1. the number of complaints from HMP Elmwood in 2024
        2. all the data you hold about me
        3. your budget for training
        """;
    List<Matter> matters = in(text);
    assertThat(matters)
        .extracting(m -> m.placement().kind())
        .containsExactly(RequestKind.FOI, RequestKind.SUBJECT_ACCESS);
    assertThat(matters.getFirst().questions())
        .extracting(FoundQuestion::number)
        .containsExactly(1, 2);
    assertThat(matters.getFirst().questions())
        .extracting(FoundQuestion::label)
        .containsExactly("1.", "3.");
    assertThat(matters.getLast().questions()).extracting(FoundQuestion::number).containsExactly(1);
    assertThat(matters.stream().flatMap(m -> m.questions().stream()))
        .allSatisfy(q -> assertThat(q.span().in(text)).contains(q.text()));
  }

  @Test
  void whatAQuestionWithoutSignsBelongsToIsToldByTheWordsBeforeIt() {
    List<Matter> matters =
        in(
            """
            I want to complain about my treatment at HMP Elmwood. Why was my radio taken?

            I also ask under the Freedom of Information Act how many radios were taken in 2025?

            Who keeps them?
            """);
    assertThat(matters)
        .extracting(m -> m.placement().kind())
        .containsExactly(RequestKind.COMPLAINT, RequestKind.FOI);
    assertThat(matters.getFirst().questions())
        .extracting(FoundQuestion::text)
        .last()
        .isEqualTo("Why was my radio taken?");
    assertThat(matters.getLast().questions()).hasSize(2);
  }

  @Test
  void aJournalistIsStillAJournalistInOnePartOfTheMessage() {
    List<Matter> matters =
        in(
            "pat@bbc.co.uk",
            "How many deaths in custody did you investigate in 2025? I also request an internal"
                + " review of FOI 12.");
    assertThat(matters)
        .extracting(m -> m.placement().rule())
        .containsExactly("media", "internal-review");
    assertThat(matters.getFirst().placement().priority()).isEqualTo(Priority.HIGH);
  }

  @Test
  void oneQuestionOfAnotherSortMakesAGeneralEnquiryARequest() {
    assertThat(in("What are your opening hours?"))
        .extracting(m -> m.placement().kind())
        .containsExactly(RequestKind.OTHER);
    assertThat(in("What are your opening hours? Who is your director of operations?"))
        .extracting(m -> m.placement().kind())
        .containsExactly(RequestKind.FOI);
  }

  @Test
  void theEvidenceIsTheSendersOwnSentence() {
    assertThat(
            in("Hello. Kindly\nsend all that you hold about me.").getFirst().placement().evidence())
        .isEqualTo("the text says \"hold about me\": “Kindly send all that you hold about me.”");
  }

  @Test
  void aLetterOfManyQuestionsIsSortedInReasonableTime() {
    String text = "Please tell me how many letters you sent in each year.\n\n".repeat(3000);
    assertThat(CpuTime.of(() -> assertThat(in(text)).hasSize(1)))
        .isLessThan(Duration.ofSeconds(20));
  }

  private static List<Matter> in(String text) {
    return in("robin@mail.example", text);
  }

  private static List<Matter> in(String sender, String text) {
    return MATTERS.in(new RoutingFacts(sender, "", text, List.of()), Request.in(text));
  }
}
