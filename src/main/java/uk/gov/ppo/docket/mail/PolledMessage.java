package uk.gov.ppo.docket.mail;

import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/**
 * A message of a {@link PolledFolder}: its bytes may be here already, and flags wait for the end.
 */
final class PolledMessage extends IMAPMessage {
  private byte @Nullable [] bytes;

  PolledMessage(PolledFolder folder, int number) {
    super(folder, number);
  }

  /** Keeps the bytes for one reading. */
  void brought(byte[] whole) {
    bytes = whole;
  }

  @Override
  public void writeTo(OutputStream target) throws IOException, MessagingException {
    byte[] whole = bytes;
    bytes = null;
    if (whole == null) {
      super.writeTo(target);
    } else {
      target.write(whole);
    }
  }

  /**
   * Untold. Camel asks for it only to make a header of it, and Angus Mail would answer out of an
   * ENVELOPE, which fails where the sender's addresses are malformed: such a message could never be
   * fetched.
   */
  @Override
  public synchronized @Nullable Date getSentDate() {
    return null;
  }

  /** A message whose flags cannot be had is not skipped for that: fetching it tells the trouble. */
  @Override
  public synchronized Flags getFlags() {
    try {
      return super.getFlags();
    } catch (MessagingException untold) {
      return new Flags();
    }
  }

  /**
   * \Seen is how Camel says that the message is safe; whether somebody has read it is not ours to
   * say, and the store is not told. \Deleted comes with the move.
   */
  @Override
  public synchronized void setFlags(Flags flags, boolean set) throws MessagingException {
    PolledFolder polled = (PolledFolder) folder;
    long uid = polled.getUID(this);
    if (set && flags.contains(Flags.Flag.SEEN)) {
      polled.memory().safe(uid);
    } else if (!(flags.contains(Flags.Flag.DELETED) && polled.memory().isLeaving(uid))) {
      super.setFlags(flags, set);
    }
  }
}
