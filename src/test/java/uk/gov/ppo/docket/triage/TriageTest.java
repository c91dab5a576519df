package uk.gov.ppo.docket.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;

class TriageTest {
  private final Triage triage =
      new Triage(Set.of("foi@ombudsman.example"), AutomaticMail.shipped(), KnownThreads.NONE);

  @Test
  void keepsEveryRuleThatAppliedInTheOrderOfTheTable() {
    Message message =
        aMessage(
            "Return-Path: <>\n"
                + "Auto-Submitted: auto-replied\n"
                + "Precedence: bulk\n"
                + "From: no-reply@a.example");

    Finding finding = triage.judge(message, false);

    assertThat(finding.letter()).isEqualTo("T");
    assertThat(finding.matches()).extracting(Match::row).containsExactly(5, 6, 9, 13);
    assertThat(finding.matches().get(1).evidence()).isEqualTo("Auto-Submitted: auto-replied");
  }

  @Test
  void namesTheLastRuleWhereNothingElseApplies() {
    assertThat(triage.judge(aMessage("From: jo@a.example"), true).matches())
        .containsExactly(new Match(21, "new-request", "Nothing speaks against answering", ""));
  }

  @Test
  void findsNoCaseWhereNothingIsKnown() {
    Message reply = aMessage("From: jo@a.example\nIn-Reply-To: <x@b.example>\nSubject: FOI 543");

    assertThat(triage.judge(reply, true)).isInstanceOf(Finding.NewCase.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "root",
        "Postmaster",
        "bounces",
        "owner-news",
        "news-owner",
        "news-request",
        "news-bounces",
        "autoreply",
        "auto_reply",
        "noreply",
        "no.reply-forms",
        "DoNotReply",
        "do-not-reply.web",
      })
  void knowsTheAddressesOfMachines(String localPart) {
    Message message = aMessage("From: " + localPart + "@a.example");

    assertThat(triage.judge(message, true).deciding().row()).isEqualTo(13);
    assertThat(triage.judge(message, true)).isInstanceOf(Finding.NewCaseHeld.class);
    assertThat(triage.judge(message, false)).isInstanceOf(Finding.MachineMail.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beetroot",
        "rooted",
        "request-12-ab3",
        "abuser",
        "reply",
        "norma.reply",
        "bouncer",
        "postmaster.general",
        "owner",
      })
  void answersPeopleWhoseAddressesOnlyLookLikeThose(String localPart) {
    assertThat(triage.judge(aMessage("From: " + localPart + "@a.example"), true))
        .isInstanceOf(Finding.NewCase.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Automatic reply: x",
        "RE: FW: Automatic reply: x",
        "Ateb awtomatig: x",
        "AUTO: away",
        "Réponse automatique : x",
        "Re: Jo Bloggs is out of the office",
        "Jo Bloggs is out of the office (returning 3 May)",
        "[EXTERNAL] RE: [FOI 1] Automatic reply: x",
        "WG: Abwesenheitsnotiz: x",
        "Automatisch antwoord: x",
        "Automatyczna odpowiedź: x",
        "自动答复: x",
      })
  void knowsTheSubjectsOfAutomaticReplies(String subject) {
    Message message = aMessage("From: jo@a.example\nSubject: " + subject);

    assertThat(triage.judge(message, true).deciding().row()).isEqualTo(15);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Automatically sent letters",
        "Staff out of the office last year",
        "Autos: x",
        "Automatic replying machines",
        "Absences of staff"
      })
  void answersSubjectsThatOnlySpeakOfSuchThings(String subject) {
    assertThat(triage.judge(aMessage("From: jo@a.example\nSubject: " + subject), true))
        .isInstanceOf(Finding.NewCase.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=x",
        "application/pkcs7-mime; smime-type=enveloped-data",
      })
  void holdsWhatItCannotRead(String type) {
    Message message = aMessage("From: jo@a.example\nContent-Type: " + type);

    assertThat(triage.judge(message, false).deciding().row()).isEqualTo(18);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "auto-replied",
        "Auto-Generated; owner=a",
        "(by sieve) auto-replied (vacation)",
        "auto-notified;owner-email=\"a@b.example\"",
        "yes",
        "auto-replied, no",
      })
  void knowsEveryKeywordOfAMachine(String value) {
    Message message = aMessage("From: jo@a.example\nAuto-Submitted: " + value);

    assertThat(triage.judge(message, true).deciding().row()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "No", " NO ", "no (typed)", "no;x=y", "(a (nested) word) no", "\"no\"", ""})
  void answersWhoeverSaysThatNoMachineWrote(String value) {
    Message message = aMessage("From: jo@a.example\nAuto-Submitted: " + value);

    assertThat(triage.judge(message, true)).isInstanceOf(Finding.NewCase.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<>", "", " < > ", "<> (null)", "<MAILER-DAEMON>"})
  void knowsANullReturnPath(String value) {
    Message message = aMessage("Return-Path: " + value + "\nFrom: jo@a.example");

    assertThat(triage.judge(message, true).deciding().row()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<jo@a.example>", "jo@a.example", "<jo@a.example> (was <>)"})
  void answersWhoeverHasAReturnPath(String value) {
    Message message = aMessage("Return-Path: " + value + "\nFrom: jo@a.example");

    assertThat(triage.judge(message, true)).isInstanceOf(Finding.NewCase.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mx.ombudsman.example; dmarc=fail",
        "MX.Ombudsman.Example 1; spf=pass; DMARC = Fail (p=none) header.from=a.example",
        "ombudsman.example; dkim=fail; dmarc/1=fail",
      })
  void holdsWhatItsOwnServerFoundForged(String value) {
    Message message = aMessage("From: jo@a.example\nAuthentication-Results: " + value);

    assertThat(triage.judge(message, true).deciding().row()).isEqualTo(17);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mx.elsewhere.example; dmarc=fail",
        "mx.evil-ombudsman.example; dmarc=fail",
        "mx.ombudsman.example; dmarc=pass (dmarc=fail)",
        "mx.ombudsman.example; dkim=fail; dmarc=none",
        "spf=fail; dmarc=fail action=none",
      })
  void ignoresWhatOthersFoundForged(String value) {
    Message message = aMessage("From: jo@a.example\nAuthentication-Results: " + value);

    assertThat(triage.judge(message, true)).isInstanceOf(Finding.NewCase.class);
  }

  @Test
  void knowsAServerThatGivesNoDomain() {
    Message message =
        aMessage(
            "From: MAILER-DAEMON (Mail Delivery System)\nSubject: failure notice\n"
                + "Content-Type: message/rfc822");

    assertThat(triage.judge(message, true).deciding().row()).isEqualTo(4);
  }

  @Test
  void keepsEvidenceShort() {
    Message message = aMessage("From: jo@a.example\nX-Loop: " + "long ".repeat(900));

    assertThat(triage.judge(message, true).deciding().evidence()).hasSize(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: %s\nFrom: jo@a.example",
        "Authentication-Results: %s\nFrom: jo@a.example",
        "List-Id: %s\nFrom: jo@a.example",
        "From: jo@a.example\nX-Auto-Response-Suppress: %s",
        "From: %s\nSubject: x",
      })
  void readsEndlessFieldsInNoTime(String header) {
    for (String endless : List.of("(", " =", "; ", "<", "[", "\\")) {
      Message message = aMessage(header.formatted(endless.repeat(100_000)));

      assertThat(triage.judge(message, true).deciding().row()).isPositive();
    }
  }

  @Test
  void readsASubjectOfManyRepliesInNoTime() {
    Message message = aMessage("From: jo@a.example\nSubject: " + "re: ".repeat(60_000));

    assertThat(triage.judge(message, true).deciding().row()).isEqualTo(21);
  }

  private static Message aMessage(String header) {
    byte[] raw = (header + "\n\nSome words.\n").getBytes(StandardCharsets.UTF_8);
    return new MessageReader(ReadingLimits.DEFAULT).read(raw);
  }
}
