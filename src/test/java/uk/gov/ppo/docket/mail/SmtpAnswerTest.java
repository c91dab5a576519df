package uk.gov.ppo.docket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpAnswerTest {
  @ParameterizedTest
  @CsvSource({"550, true", "552, true", "450, false", "421, false"})
  void triesAgainUnlessTheRecipientIsRefusedForGood(int code, boolean permanent) throws Exception {
    SMTPSendFailedException failure = sendFailed("DATA", 554);
    failure.setNextException(
        new SMTPAddressFailedException(requester(), "RCPT TO", code, "no such user marian"));

    SmtpAnswer answer = SmtpAnswer.to(failure);

    assertThat(answer.isPermanent()).isEqualTo(permanent);
    assertThat(answer.inWords()).isEqualTo("the mail server refused the recipient (%d)", code);
  }

  @Test
  void givesUpWhenTheTextIsRefused() {
    assertThat(SmtpAnswer.to(sendFailed("DATA", 554)).isPermanent()).isTrue();
  }

  @Test
  void waitsWhenOurOwnSenderOrPasswordIsRefused() throws Exception {
    SMTPSendFailedException sender = sendFailed("MAIL FROM", 550);
    sender.setNextException(new SMTPSenderFailedException(requester(), "MAIL FROM", 550, "no"));

    assertThat(SmtpAnswer.to(sender).isPermanent()).isFalse();
    assertThat(SmtpAnswer.to(sendFailed("MAIL FROM", 530)).isPermanent()).isFalse();
    assertThat(SmtpAnswer.to(new AuthenticationFailedException("no")).inWords())
        .isEqualTo("the mail server refused our user name or password");
  }

  @Test
  void namesNeitherAddressNorTheServersOwnWords() {
    MessagingException down =
        new MessagingException("marian@post.example", new ConnectException("10.0.0.5"));

    assertThat(SmtpAnswer.to(down).inWords()).isEqualTo("the mail server cannot be reached");
    assertThat(SmtpAnswer.to(new MessagingException("marian@post.example")).inWords())
        .isEqualTo("sending failed (MessagingException)");
  }

  private static SMTPSendFailedException sendFailed(String command, int code) {
    Address[] none = {};
    return new SMTPSendFailedException(command, code, "text", null, none, none, none);
  }

  private static InternetAddress requester() throws AddressException {
    return new InternetAddress("marian@post.example");
  }
}
