package uk.gov.ppo.docket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.ppo.docket.casework.CaseShelf.NOON;

import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What links between cases promise on every database. */
interface CaseLinksContract {
  DataSource database();

  @Test
  default void aReviewIsSeenFromEitherCaseAndInBothHistories() {
    try (CaseShelf shelf = new CaseShelf(database())) {
      CaseLinks links = shelf.get(CaseLinks.class);
      Case request = shelf.foi("How many?");
      Case review = shelf.open(RequestKind.INTERNAL_REVIEW, NOON);
      links.link(review.id(), request.id(), LinkKind.REVIEW_OF, "sam");
      assertThat(links.of(review.id()))
          .containsExactly(new LinkedCase(request, LinkKind.REVIEW_OF, true));
      assertThat(links.of(request.id()))
          .extracting(LinkedCase::label)
          .containsExactly("Reviewed in");
      assertThat(shelf.history(review)).endsWith("Linked: Review of FOI 543");
      assertThat(shelf.history(request)).endsWith("Linked: Reviewed in FOI 544");
      assertThat(shelf.news(CaseLinked.class))
          .containsExactly(new CaseLinked(review.id(), request.id(), LinkKind.REVIEW_OF));
    }
  }

  @Test
  default void partsOfOneMessageAreLinkedOnceFromEitherEnd() {
    try (CaseShelf shelf = new CaseShelf(database())) {
      CaseLinks links = shelf.get(CaseLinks.class);
      Case one = shelf.foi("How many?");
      Case other = shelf.open(RequestKind.SUBJECT_ACCESS, NOON);
      links.link(other.id(), one.id(), LinkKind.ASKED_WITH, Cases.DOCKET);
      assertThatThrownBy(() -> links.link(one.id(), other.id(), LinkKind.ASKED_WITH, "sam"))
          .isInstanceOf(LinkNotAllowed.class)
          .hasMessage("FOI 543 and FOI 544 are linked like that already");
      assertThat(links.of(one.id())).hasSize(1);
      links.unlink(other.id(), one.id(), LinkKind.ASKED_WITH, "sam");
      assertThat(links.of(one.id())).isEmpty();
      assertThat(shelf.history(one)).endsWith("Link taken away: Asked with FOI 544");
      assertThatThrownBy(() -> links.unlink(other.id(), one.id(), LinkKind.ASKED_WITH, "sam"))
          .hasMessage("These cases are not linked like that any more");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INTERNAL_REVIEW, FOI, REVIEW_OF, true",
    "INTERNAL_REVIEW, EIR, REVIEW_OF, true",
    "INTERNAL_REVIEW, SUBJECT_ACCESS, REVIEW_OF, false",
    "FOI, FOI, REVIEW_OF, false",
    "FOI, INTERNAL_REVIEW, REVIEW_OF, false",
    "COMPLAINT, OTHER, ASKED_WITH, true",
    "FOI, SUBJECT_ACCESS, ASKED_WITH, true",
    "FOI, EIR, FOLLOWS, true",
    "SUBJECT_ACCESS, FOI, FOLLOWS, true",
    "COMPLAINT, FOI, FOLLOWS, false",
    "FOI, INTERNAL_REVIEW, FOLLOWS, false",
    "COMPLAINT, FOI, COMPLAINT_ABOUT, true",
    "OTHER, INTERNAL_REVIEW, COMPLAINT_ABOUT, true",
    "COMPLAINT, COMPLAINT, COMPLAINT_ABOUT, false",
    "FOI, FOI, COMPLAINT_ABOUT, false"
  })
  default void onlyKindsThatBelongTogetherAreLinked(
      RequestKind from, RequestKind to, LinkKind kind, boolean allowed) {
    try (CaseShelf shelf = new CaseShelf(database())) {
      CaseLinks links = shelf.get(CaseLinks.class);
      Case one = shelf.open(from, NOON);
      Case other = shelf.open(to, NOON);
      if (allowed) {
        links.link(one.id(), other.id(), kind, "sam");
        assertThat(links.of(other.id())).hasSize(1);
      } else {
        assertThatThrownBy(() -> links.link(one.id(), other.id(), kind, "sam"))
            .isInstanceOf(LinkNotAllowed.class)
            .hasMessageContaining("does not join these");
        assertThat(links.of(other.id())).isEmpty();
      }
    }
  }

  @Test
  default void aCaseIsNotLinkedToItselfNorAnEarlierOneToALaterNorAReviewTwice() {
    try (CaseShelf shelf = new CaseShelf(database())) {
      CaseLinks links = shelf.get(CaseLinks.class);
      Case early = shelf.foi("How many?");
      Case late = shelf.open(RequestKind.FOI, NOON.plus(Duration.ofDays(1)), "How many now?");
      Case review = shelf.open(RequestKind.INTERNAL_REVIEW, NOON);
      links.link(review.id(), early.id(), LinkKind.REVIEW_OF, "sam");
      assertThatThrownBy(() -> links.link(early.id(), early.id(), LinkKind.FOLLOWS, "sam"))
          .hasMessage("A case cannot be linked to itself: give another reference");
      assertThatThrownBy(() -> links.link(early.id(), late.id(), LinkKind.FOLLOWS, "sam"))
          .hasMessage("FOI 543 came before FOI 544: link it from the later case");
      assertThatThrownBy(() -> links.link(review.id(), late.id(), LinkKind.REVIEW_OF, "sam"))
          .hasMessage("FOI 545 reviews FOI 543: take that link away first");
      assertThatThrownBy(() -> links.link(early.id(), 99, LinkKind.FOLLOWS, "sam"))
          .hasMessage("There is no such case to link to");
    }
  }
}
