package uk.gov.ppo.docket;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether one route's mailbox can be read, and since when that is news. */
final class MailboxState {
  private static final Logger log = LoggerFactory.getLogger(MailboxState.class);

  private enum Door {
    NOT_TRIED,
    OPEN,
    ELSEWHERE,
    MISSING,
    SHUT
  }

  private final String route;
  private Door door = Door.NOT_TRIED;
  private String reason = "";
  private boolean troubled;

  MailboxState(String route) {
    this.route = route;
  }

  /**
   * A poll begins.
   *
   * @param ours whether this service holds the lease; another one polls otherwise
   */
  synchronized void begin(boolean ours) {
    troubled = false;
    if (!ours && door != Door.ELSEWHERE) {
      log.info("Route {}: another service looks into this mailbox", route);
      door = Door.ELSEWHERE;
      reason = "";
    }
  }

  /** A poll came to its end, with or without trouble on the way. */
  synchronized void ended() {
    if (!troubled && door != Door.ELSEWHERE && door != Door.OPEN) {
      log.info("Route {}: the mailbox can be read", route);
      door = Door.OPEN;
      reason = "";
    }
  }

  // the message of the mail server may hold an address: the log gets the kind of failure alone
  synchronized void shut(Throwable cause, boolean mayBeMissing) {
    troubled = true;
    String now = rootOf(cause).getClass().getSimpleName();
    Door next = mayBeMissing && now.equals("FolderNotFoundException") ? Door.MISSING : Door.SHUT;
    if (door != next || !now.equals(reason)) {
      log.warn("Route {}: the mailbox cannot be read ({}); polling goes on", route, now);
      log.debug("Why the mailbox of route {} cannot be read", route, cause);
    }
    door = next;
    reason = now;
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getClass().getName().startsWith("uk.gov.ppo.docket.")) {
      root = root.getCause();
    }
    return root;
  }

  synchronized boolean isShut() {
    return door == Door.SHUT;
  }

  synchronized boolean isKnown() {
    return door != Door.NOT_TRIED;
  }

  /** For whoever watches the service. */
  synchronized String words() {
    return switch (door) {
      case NOT_TRIED -> "not tried yet";
      case OPEN -> "can be read";
      case ELSEWHERE -> "another service on this database looks into it";
      case MISSING ->
          "the folder that docket.mailbox.junk names is not there; it is read as soon as it is";
      case SHUT -> "cannot be read: " + inWords();
    };
  }

  private String inWords() {
    return switch (reason) {
      case "FolderNotFoundException" ->
          "the folder that this route names is not there: correct docket.mailbox.folder, or make"
              + " it";
      case "AuthenticationFailedException" -> "the user name or the password is refused";
      case "MailConnectException" -> "the mail server does not answer";
      default -> reason;
    };
  }
}
