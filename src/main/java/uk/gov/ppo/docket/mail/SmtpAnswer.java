package uk.gov.ppo.docket.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a failure to send says about trying again (RFC 5321 section 4.2.1).
 *
 * @param code the reply code, 0 when the server said nothing
 * @param inWords the failure without addresses or the server's own text
 */
record SmtpAnswer(int code, String inWords) {
  /** Failures hang together by cause and by next exception; a chain longer than this is a loop. */
  private static final int LONGEST_CHAIN = 20;

  private static final SmtpAnswer LOST = new SmtpAnswer(0, "the mail server ended the connection");

  /** What the server said to the text. */
  static SmtpAnswer toMessage(int code) {
    return answered("the message", code);
  }

  static SmtpAnswer to(Throwable failure) {
    Deque<Throwable> open = new ArrayDeque<>();
    open.add(failure);
    Optional<SmtpAnswer> found = Optional.empty();
    for (int i = 0; i < LONGEST_CHAIN && found.isEmpty() && !open.isEmpty(); i++) {
      Throwable next = open.removeFirst();
      found = answerIn(next);
      add(open, next instanceof MessagingException mail ? mail.getNextException() : null);
      add(open, next.getCause());
    }
    return found.orElseGet(
        () -> new SmtpAnswer(0, "sending failed (" + failure.getClass().getSimpleName() + ")"));
  }

  /**
   * 5yz to the recipient or the text. A refused password or sender is our fault, and mendable; the
   * letter waits.
   */
  boolean isPermanent() {
    return code >= 500 && code < 600 && code != 530 && code != 535;
  }

  private static Optional<SmtpAnswer> answerIn(Throwable failure) {
    return Optional.ofNullable(
        switch (failure) {
          case SMTPAddressFailedException refused ->
              answered("the recipient", refused.getReturnCode());
          case SMTPSendFailedException refused when refused.getReturnCode() < 0 -> LOST;
          case SMTPSendFailedException refused when isAboutSender(refused) ->
              new SmtpAnswer(0, "the mail server refused our sender address");
          case SMTPSendFailedException refused
              when refused.getReturnCode() > 0 && isLast(refused) ->
              answered("the message", refused.getReturnCode());
          case AuthenticationFailedException any ->
              new SmtpAnswer(0, "the mail server refused our user name or password");
          case UnknownHostException any -> new SmtpAnswer(0, "the mail server's name is not known");
          case ConnectException any -> new SmtpAnswer(0, "the mail server cannot be reached");
          case SocketTimeoutException any ->
              new SmtpAnswer(0, "the mail server did not answer in time");
          case SocketException any -> LOST;
          default -> null;
        });
  }

  private static boolean isAboutSender(SMTPSendFailedException failure) {
    return failure.getReturnCode() >= 500
        && failure.getReturnCode() != 530
        && String.valueOf(failure.getCommand()).startsWith("MAIL");
  }

  /** The general failure stands first; one recipient's reason, where there is one, says more. */
  private static boolean isLast(MessagingException failure) {
    return !(failure.getNextException() instanceof MessagingException);
  }

  private static SmtpAnswer answered(String what, int code) {
    return code > 0
        ? new SmtpAnswer(code, "the mail server refused %s (%d)".formatted(what, code))
        : LOST;
  }

  private static void add(Deque<Throwable> open, @Nullable Throwable next) {
    if (next != null) {
      open.add(next);
    }
  }
}
