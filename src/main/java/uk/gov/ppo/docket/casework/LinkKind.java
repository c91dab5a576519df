package uk.gov.ppo.docket.casework;

import static uk.gov.ppo.docket.casework.RequestKind.COMPLAINT;
import static uk.gov.ppo.docket.casework.RequestKind.EIR;
import static uk.gov.ppo.docket.casework.RequestKind.FOI;
import static uk.gov.ppo.docket.casework.RequestKind.INTERNAL_REVIEW;
import static uk.gov.ppo.docket.casework.RequestKind.OTHER;
import static uk.gov.ppo.docket.casework.RequestKind.SUBJECT_ACCESS;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How two cases belong together, and which kinds of request may stand at either end. */
public enum LinkKind {
  /** A review of the answer to a request: section 45 Code of Practice, EIR 2004 regulation 11. */
  REVIEW_OF("Review of", "Reviewed in", Set.of(INTERNAL_REVIEW), Set.of(FOI, EIR)),
  /** Parts of one message, each with its own clock. The same from either end. */
  ASKED_WITH("Asked with", "Asked with", Set.of(RequestKind.values())),
  /** A later request after an earlier one, on the same matter. */
  FOLLOWS("Follows", "Followed by", Set.of(FOI, EIR, SUBJECT_ACCESS)),
  /** A complaint about how a request was handled. */
  COMPLAINT_ABOUT(
      "Complaint about",
      "Complained about in",
      Set.of(COMPLAINT, OTHER),
      Set.of(FOI, EIR, SUBJECT_ACCESS, INTERNAL_REVIEW));

  private final String label;
  private final String otherLabel;
  private final Set<RequestKind> from;
  private final Set<RequestKind> to;

  LinkKind(String label, String otherLabel, Set<RequestKind> both) {
    this(label, otherLabel, both, both);
  }

  LinkKind(String label, String otherLabel, Set<RequestKind> from, Set<RequestKind> to) {
    this.label = label;
    this.otherLabel = otherLabel;
    this.from = from;
    this.to = to;
  }

  /** The words an officer reads before the other case's reference. */
  public String label() {
    return label;
  }

  /** The words an officer reads at the other end of the link. */
  public String otherLabel() {
    return otherLabel;
  }

  /** Whether it says the same from either end. */
  public boolean isSymmetric() {
    return label.equals(otherLabel);
  }

  /** The kinds of link that a case of this kind may have to others. */
  public static List<LinkKind> from(RequestKind kind) {
    return Arrays.stream(values()).filter(link -> link.from.contains(kind)).toList();
  }

  boolean joins(RequestKind one, RequestKind other) {
    return from.contains(one) && to.contains(other);
  }
}
