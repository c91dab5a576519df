package uk.gov.ppo.docket.mail;

import java.util.List;
import java.util.Optional;

/** Everybody a message names in its address fields (RFC 5322 sections 3.6.2 and 3.6.3). */
record Correspondents(
    Addresses from, Addresses sender, Addresses replyTo, Addresses to, Addresses cc) {

  static Correspondents in(HeaderFields fields) {
    return new Correspondents(
        Addresses.parse(fields.raw("From")),
        Addresses.parse(fields.raw("Sender")),
        Addresses.parse(fields.raw("Reply-To")),
        Addresses.parse(fields.raw("To")),
        Addresses.parse(fields.raw("Cc")));
  }

  /** The one Reply-To, else the one From, else the one of several authors who sent it. */
  Optional<Mailbox> replyAddress() {
    if (replyTo.group() || (from.group() && replyTo.mailboxes().size() != 1)) {
      return Optional.empty(); // RFC 6854: a group is not a place to answer to
    }
    return only(replyTo).or(() -> only(from)).or(this::writer);
  }

  private static Optional<Mailbox> only(Addresses addresses) {
    List<Mailbox> mailboxes = addresses.mailboxes();
    return mailboxes.size() == 1 ? Optional.of(mailboxes.get(0)) : Optional.empty();
  }

  /** RFC 5322 section 3.6.2; a sender who is none of the authors is no place to answer to. */
  private Optional<Mailbox> writer() {
    return only(sender).filter(s -> from.mailboxes().stream().anyMatch(s::sameAddressAs));
  }
}
