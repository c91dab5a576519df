package uk.gov.ppo.docket.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.mail.MessageId;

/** Finds the case whose answer somebody asks us to look at again. */
@Component
class ReviewedCases {
  /** Characters of a message in which a reference is looked for; it stands near the beginning. */
  private static final int LOOKED_AT = 20_000;

  private final Cases cases;

  ReviewedCases(Cases cases) {
    this.cases = cases;
  }

  /**
   * The sender's own request that a review names or answers: in the subject, by the messages it
   * answers, in the text.
   */
  Optional<Case> namedIn(Arrival arrival, Case review) {
    List<Case> own =
        cases.ofRequester(arrival.sender()).stream()
            .filter(aCase -> isReviewable(aCase) && aCase.id() < review.id())
            .toList();
    return named(own, arrival.message().subject())
        .or(() -> answered(own, arrival))
        .or(() -> named(own, beginning(arrival)));
  }

  private static Optional<Case> named(List<Case> own, String words) {
    NamedReferences named = new NamedReferences(words);
    return own.stream().filter(aCase -> named.hold(aCase.reference())).findFirst();
  }

  private Optional<Case> answered(List<Case> own, Arrival arrival) {
    Stream<MessageId> ids =
        Stream.concat(
            arrival.message().inReplyTo().stream(),
            arrival.message().references().reversed().stream());
    List<Long> answered =
        ids.limit(10).flatMapToLong(id -> cases.caseOf(id).stream()).boxed().toList();
    return own.stream().filter(aCase -> answered.contains(aCase.id())).findFirst();
  }

  /** A case that the message names and that is not its sender's. */
  Optional<Case> ofAnotherNamedIn(Arrival arrival, Case review) {
    NamedReferences named =
        new NamedReferences(arrival.message().subject() + "\n" + beginning(arrival));
    return named
        .numbers()
        .mapToObj(cases::numbered)
        .flatMap(Optional::stream)
        .filter(aCase -> isReviewable(aCase) && aCase.id() < review.id())
        .filter(aCase -> named.hold(aCase.reference()))
        .findFirst();
  }

  /**
   * The Act and the Regulations know reviews; a subject access request is looked at again itself.
   */
  static boolean isReviewable(Case aCase) {
    RequestKind kind = aCase.placement().kind();
    return kind == RequestKind.FOI || kind == RequestKind.EIR;
  }

  private static String beginning(Arrival arrival) {
    String text = arrival.request().text();
    return text.substring(0, Math.min(text.length(), LOOKED_AT));
  }
}
