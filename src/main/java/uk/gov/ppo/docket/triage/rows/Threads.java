package uk.gov.ppo.docket.triage.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;

/** Which case a message continues, and how that is known. */
final class Threads {
  /** A thread of years names some tens; each costs a look into the database. */
  private static final int MOST_LOOKED_AT = 50;

  /** Where mail servers note whom they delivered to. */
  private static final List<String> DELIVERED_TO =
      List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Forwarded-To");

  private Threads() {}

  /** A case and the words that led to it. */
  record Link(long caseId, String evidence) {
    static Optional<Link> of(OptionalLong found, String evidence) {
      return found.isPresent()
          ? Optional.of(new Link(found.getAsLong(), evidence))
          : Optional.empty();
    }
  }

  /**
   * By what only somebody who has our letter, or took part before, can name: the token in an
   * address, a message of ours, a message of the case.
   */
  static Optional<Link> byToken(Circumstances seen) {
    return recipients(seen)
        .map(to -> Link.of(seen.caseOfToken(to.localPart()), "sent to " + to.address()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** By the messages it answers: ours first, the nearest first. */
  static Optional<Link> byMessage(Circumstances seen) {
    List<MessageId> answered = nearestFirst(seen);
    return answered.stream()
        .filter(seen::sentByUs)
        .map(id -> answering(seen, id))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> byMessageOfTheCase(seen, answered));
  }

  /** Whoever answers a message that others sent must be known in its case. */
  private static Optional<Link> byMessageOfTheCase(Circumstances seen, List<MessageId> answered) {
    return answered.stream()
        .map(id -> answering(seen, id))
        .flatMap(Optional::stream)
        .filter(link -> takesPart(seen, link.caseId()))
        .findFirst();
  }

  private static Optional<Link> answering(Circumstances seen, MessageId id) {
    return Link.of(seen.caseOfMessage(id), "answers " + id.inBrackets());
  }

  static boolean takesPart(Circumstances seen, long caseId) {
    return seen.writer().filter(writer -> seen.takesPart(caseId, writer)).isPresent();
  }

  /** By the reference in the subject, from the case's requester; not where that may be forged. */
  static Optional<Link> byReference(Circumstances seen) {
    OptionalLong found =
        seen.writer()
            .map(writer -> seen.caseOfReference(seen.message().subject(), writer))
            .orElse(OptionalLong.empty());
    return Link.of(found, subject(seen)).filter(any -> new Forged().evidence(seen).isEmpty());
  }

  /** The case it speaks of without having shown that it belongs there. */
  static Optional<Link> ofAnother(Circumstances seen) {
    return nearestFirst(seen).stream()
        .map(id -> answering(seen, id))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Link.of(seen.caseNamedIn(seen.message().subject()), subject(seen)));
  }

  /** The case it belongs to, in whichever way that is known. */
  static Optional<Link> toItsCase(Circumstances seen) {
    return byToken(seen).or(() -> byMessage(seen)).or(() -> byReference(seen));
  }

  /** The reminder to one of our own people that it answers; it belongs to no case. */
  static Optional<MessageId> reminder(Circumstances seen) {
    return nearestFirst(seen).stream().filter(seen::remindedOurs).findFirst();
  }

  static OptionalLong caseOf(Optional<Link> link) {
    return link.map(found -> OptionalLong.of(found.caseId())).orElse(OptionalLong.empty());
  }

  private static String subject(Circumstances seen) {
    return "Subject: " + seen.message().subject();
  }

  private static Stream<Mailbox> recipients(Circumstances seen) {
    Stream<Mailbox> named =
        Stream.concat(seen.message().to().stream(), seen.message().cc().stream());
    Stream<Mailbox> noted =
        DELIVERED_TO.stream()
            .flatMap(name -> seen.header(name).stream())
            .flatMap(value -> Mailbox.parse(value).stream());
    return Stream.concat(noted, named).limit(MOST_LOOKED_AT);
  }

  private static List<MessageId> nearestFirst(Circumstances seen) {
    List<MessageId> references = new ArrayList<>(seen.message().references());
    Collections.reverse(references);
    List<MessageId> ids = new ArrayList<>(seen.message().inReplyTo());
    ids.addAll(references);
    return ids.stream().distinct().limit(MOST_LOOKED_AT).toList();
  }
}
