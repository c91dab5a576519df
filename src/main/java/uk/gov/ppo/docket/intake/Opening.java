package uk.gov.ppo.docket.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseLinks;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.LinkKind;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.RequestNotes;
import uk.gov.ppo.docket.kinds.Matter;
import uk.gov.ppo.docket.notes.OfficerNotes;

/**
 * Opens the cases of a message, one for each of its matters, in the caller's transaction. The first
 * stands for the message: the ledger names it, its acknowledgement speaks of all, and who answers
 * comes back to it. The others are linked to it and to one another.
 */
@Component
class Opening {
  private final Cases cases;
  private final CaseLinks links;
  private final ReviewedCases reviewed;
  private final RequestNotes notes;

  Opening(Cases cases, CaseLinks links, ReviewedCases reviewed, RequestNotes notes) {
    this.notes = notes;
    this.cases = cases;
    this.links = links;
    this.reviewed = reviewed;
  }

  /**
   * Opens them.
   *
   * @param heldBecause why no acknowledgement may be sent yet; empty when it may
   * @return the first
   */
  Case open(Arrival arrival, String heldBecause) {
    Case first = cases.open(Requests.caseOf(arrival.matters().getFirst(), arrival, heldBecause));
    note(first, arrival.matters().getFirst(), arrival);
    linkReview(first, arrival);
    openBeside(first, arrival);
    return cases.withId(first.id()).orElseThrow();
  }

  /** The same for a message that a case stood for, which becomes the first. */
  Case fillIn(long caseId, Arrival arrival, String heldBecause, String who) {
    Case first =
        cases.fillIn(
            caseId, Requests.caseOf(arrival.matters().getFirst(), arrival, heldBecause), who);
    note(first, arrival.matters().getFirst(), arrival);
    linkReview(first, arrival);
    openBeside(first, arrival);
    return cases.withId(caseId).orElseThrow();
  }

  private void openBeside(Case first, Arrival arrival) {
    List<Matter> matters = arrival.matters();
    List<Case> opened = new ArrayList<>(List.of(first));
    for (Matter matter : matters.subList(1, matters.size())) {
      Case part = cases.open(Requests.caseOf(matter, arrival, "").askedWith(first.id()));
      note(part, matter, arrival);
      linkReview(part, arrival);
      opened.forEach(other -> links.link(part.id(), other.id(), LinkKind.ASKED_WITH, Cases.DOCKET));
      opened.add(part);
    }
  }

  private void note(Case opened, Matter matter, Arrival arrival) {
    notes.keep(
        opened.id(),
        OfficerNotes.on(
            arrival.request().text(),
            matter.questions(),
            matter.placement().kind(),
            arrival.text().language()));
  }

  private void linkReview(Case opened, Arrival arrival) {
    if (opened.placement().kind() != RequestKind.INTERNAL_REVIEW) {
      return;
    }
    Optional<Case> named = reviewed.namedIn(arrival, opened);
    named.ifPresent(c -> links.link(opened.id(), c.id(), LinkKind.REVIEW_OF, Cases.DOCKET));
    if (named.isEmpty()) {
      reviewed
          .ofAnotherNamedIn(arrival, opened)
          .ifPresent(
              other ->
                  cases.note(
                      opened.id(),
                      Cases.DOCKET,
                      "It names %s, which another requester asked: link it if this is its review"
                          .formatted(other.reference())));
    }
  }
}
