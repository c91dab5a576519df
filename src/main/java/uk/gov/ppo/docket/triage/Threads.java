package uk.gov.ppo.docket.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.ppo.docket.mail.MessageId;

/** Which case a message continues. */
final class Threads {
  private Threads() {}

  /** The message itself is one that we wrote. */
  static Optional<String> ours(Circumstances seen) {
    return seen.message().id().filter(seen.threads()::sentByUs).map(MessageId::inBrackets);
  }

  /** By the messages it answers, the nearest first; else by the reference in its subject. */
  static OptionalLong caseOf(Circumstances seen) {
    Optional<MessageId> answered = answered(seen);
    return answered.isPresent()
        ? seen.threads().caseOfMessage(answered.get())
        : caseOfReference(seen);
  }

  static Optional<String> evidence(Circumstances seen) {
    Optional<String> message = answered(seen).map(id -> "answers " + id.inBrackets());
    return message.or(
        () ->
            caseOfReference(seen).isPresent()
                ? Optional.of("Subject: " + seen.message().subject())
                : Optional.empty());
  }

  private static Optional<MessageId> answered(Circumstances seen) {
    return nearestFirst(seen).stream()
        .filter(id -> seen.threads().caseOfMessage(id).isPresent())
        .findFirst();
  }

  private static List<MessageId> nearestFirst(Circumstances seen) {
    List<MessageId> references = new ArrayList<>(seen.message().references());
    Collections.reverse(references);
    List<MessageId> ids = new ArrayList<>(seen.message().inReplyTo());
    ids.addAll(references);
    return ids;
  }

  private static OptionalLong caseOfReference(Circumstances seen) {
    return seen.writer()
        .map(writer -> seen.threads().caseOfReference(seen.message().subject(), writer))
        .orElse(OptionalLong.empty());
  }
}
