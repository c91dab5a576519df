package uk.gov.ppo.docket.triage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.triage.rows.Circumstances;

/** One message with all that is known around it, for the rows to look at. */
record Seen(Message message, Content content, Surroundings surroundings, KnownTraffic traffic)
    implements Circumstances {

  @Override
  public boolean asksSomething() {
    return content.asksSomething();
  }

  @Override
  public List<String> problems() {
    return Stream.concat(message.problems().stream(), content.problems().stream())
        .distinct()
        .toList();
  }

  @Override
  public boolean isOurs(Mailbox mailbox) {
    return surroundings.isOurs(mailbox.address());
  }

  @Override
  public List<String> ownAddresses() {
    return surroundings.ownAddresses();
  }

  @Override
  public OptionalLong copyOf() {
    return traffic.copyOf();
  }

  @Override
  public Optional<String> overLimit(Mailbox requester) {
    return traffic.overLimit(requester);
  }

  @Override
  public boolean foundInJunk() {
    return traffic.fromJunk() && signs().holdJunk();
  }

  @Override
  public boolean sentByUs(MessageId id) {
    return threads().sentByUs(id);
  }

  @Override
  public boolean remindedOurs(MessageId id) {
    return threads().remindedOurs(id);
  }

  @Override
  public OptionalLong caseOfMessage(MessageId id) {
    return threads().caseOfMessage(id);
  }

  @Override
  public OptionalLong caseOfToken(String localPart) {
    return threads().caseOfToken(localPart);
  }

  @Override
  public OptionalLong caseOfReference(String subject, Mailbox sender) {
    return threads().caseOfReference(subject, sender);
  }

  @Override
  public OptionalLong caseNamedIn(String subject) {
    return threads().caseNamedIn(subject);
  }

  @Override
  public boolean takesPart(long caseId, Mailbox writer) {
    return threads().takesPart(caseId, writer);
  }

  @Override
  public Optional<String> configuredMachineSign() {
    return HeaderSign.first(signs().headers(), message);
  }

  @Override
  public Optional<String> spamVerdict() {
    return HeaderSign.first(signs().spam(), message);
  }

  @Override
  public List<String> configuredBeginnings() {
    return signs().subjectBeginnings();
  }

  @Override
  public List<String> configuredEndings() {
    return signs().subjectEndings();
  }

  @Override
  public boolean isTrustedForm(Mailbox mailbox) {
    return signs().trusts(mailbox);
  }

  @Override
  public List<String> configuredLists() {
    return signs().lists();
  }

  @Override
  public boolean isOurServer(String authservId) {
    return surroundings.isOurServer(authservId);
  }

  @Override
  public boolean ourServerIsUnnamed() {
    return signs().serverIsUnnamed();
  }

  private AutomaticMail signs() {
    return surroundings.signs();
  }

  private KnownThreads threads() {
    return surroundings.threads();
  }
}
