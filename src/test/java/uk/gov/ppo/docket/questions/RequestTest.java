package uk.gov.ppo.docket.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.text.AttachmentText;
import uk.gov.ppo.docket.text.MessageText;

class RequestTest {
  private static final String TWO = "1. How many tugs are there?\n2. Who steers them?";

  @Test
  void namesEachPaperAboveItsWords() {
    Request request = Request.in(letter("Please see attached.", paper("tugs.txt", TWO)));
    assertThat(request.text()).isEqualTo("Please see attached.\n\nAttachment: tugs.txt\n\n" + TWO);
    assertThat(texts(request)).containsExactly("How many tugs are there?", "Who steers them?");
  }

  @Test
  void aLetterWithoutPapersIsItself() {
    assertThat(Request.in(letter(TWO)).text()).isEqualTo(TWO);
  }

  @Test
  void countsOnThroughThePapers() {
    Request request =
        Request.in(
            letter(
                "When does the harbour open? More questions are attached.\nRegards\nMair",
                paper("tugs.txt", TWO)));
    assertThat(request.questions()).extracting(FoundQuestion::number).containsExactly(1, 2, 3);
    assertThat(request.questions())
        .allSatisfy(q -> assertThat(q.span().in(request.text())).isEqualTo(q.text()));
  }

  @Test
  void asksOnceWhatAPaperRepeatsAndKeepsThePlace() {
    Request request =
        Request.in(
            letter(TWO + "\n\nRegards", paper("request.txt", TWO + "\n3. What do they burn?")));
    assertThat(texts(request))
        .containsExactly("How many tugs are there?", "Who steers them?", "What do they burn?");
    FoundQuestion first = request.questions().getFirst();
    assertThat(first.alsoAt()).hasSize(1);
    assertThat(first.alsoAt().getFirst().in(request.text())).isEqualTo(first.text());
    assertThat(first.alsoAt().getFirst().start()).isGreaterThan(first.span().end());
  }

  @Test
  void leavesOutAPaperNobodyPointsTo() {
    Request request =
        Request.in(
            letter("How many tugs are there?", paper("catalogue.txt", "Why wait? Who else can?")));
    assertThat(request.text()).isEqualTo("How many tugs are there?");
    assertThat(request.questions()).hasSize(1);
  }

  @Test
  void givesEveryPaperWhereNothingIsAsked() {
    Request request = Request.in(letter("For your files.", paper("list.txt", "One tug.")));
    assertThat(request.questions()).isEmpty();
    assertThat(request.text()).contains("Attachment: list.txt", "One tug.");
  }

  private static List<String> texts(Request request) {
    return request.questions().stream().map(FoundQuestion::text).toList();
  }

  private static AttachmentText paper(String name, String text) {
    return new AttachmentText(name, "text/plain", text.length(), text);
  }

  private static MessageText letter(String text, AttachmentText... papers) {
    return new MessageText(text, text, "", "", "en", List.of(papers), List.of(), List.of());
  }
}
