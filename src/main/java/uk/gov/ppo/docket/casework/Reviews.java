package uk.gov.ppo.docket.casework;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Internal reviews that an officer opens: section 45 Code of Practice, EIR 2004 regulation 11. Any
 * expression of dissatisfaction with an answer asks for one.
 */
@Component
public class Reviews {
  private static final String HELD =
      "An officer opened this review: read it, then send the acknowledgement by hand";

  private final Cases cases;
  private final CaseLinks links;

  Reviews(Cases cases, CaseLinks links) {
    this.cases = cases;
    this.links = links;
  }

  /**
   * Opens a review of the answer to a closed case, as a case of its own from the same requester,
   * linked to it and not acknowledged by itself.
   *
   * @throws MoveNotAllowed when the case is not closed
   * @throws LinkNotAllowed when requests of its kind have no review
   */
  @Transactional
  public Case open(long caseId, ReviewRequest request, String who) {
    cases.hold(caseId);
    Case reviewed = cases.withId(caseId).orElseThrow();
    if (reviewed.status() != CaseStatus.CLOSED) {
      throw new MoveNotAllowed(
          "%s is “%s”: it can be reviewed once it is closed"
              .formatted(reviewed.reference(), reviewed.status().label()));
    }
    Case review = cases.open(opening(reviewed, request, who));
    links.link(review.id(), reviewed.id(), LinkKind.REVIEW_OF, who);
    return review;
  }

  private static NewCase opening(Case reviewed, ReviewRequest request, String who) {
    Placement placement =
        new Placement(
            RequestKind.INTERNAL_REVIEW,
            reviewed.placement().team(),
            reviewed.placement().priority(),
            "",
            "%s opened it from %s".formatted(who, reviewed.reference()));
    return new NewCase(
        request.receivedAt(),
        reviewed.requester(),
        "Internal review of " + reviewed.reference(),
        request.words(),
        reviewed.language(),
        placement,
        List.of(),
        request.message(),
        request.inbound(),
        HELD);
  }
}
