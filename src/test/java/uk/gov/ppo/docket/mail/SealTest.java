package uk.gov.ppo.docket.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  private final Seal seal = new Seal("a key of thirty-two bytes, or so".getBytes());
  private final Seal another = new Seal("another key, thirty-two bytes...".getBytes());

  @Test
  void knowsItsOwnIdentifiersAndTheirCase() {
    MessageId id = seal.messageId(543, "Ombudsman.Example");

    assertThat(id.value())
        .matches("docket\\.543\\.[a-z2-7]{16}\\.[a-z2-7]{16}@ombudsman\\.example");
    assertThat(seal.made(id)).isTrue();
    assertThat(seal.caseOf(id)).isEqualTo(OptionalLong.of(543));
    assertThat(seal.made(new MessageId(id.value().toUpperCase(Locale.ROOT)))).isTrue();
  }

  @Test
  void knowsNoIdentifierInWhichOneSignWasChanged() {
    String ours = seal.messageId(543, "ombudsman.example").value();
    for (int i = 0; i < ours.length(); i++) {
      char other = ours.charAt(i) == '3' ? '4' : '3';
      String changed = ours.substring(0, i) + other + ours.substring(i + 1);
      assertThat(seal.made(new MessageId(changed))).as(changed).isFalse();
    }
  }

  @Test
  void knowsNoIdentifierOfAnotherKeyOrAnotherShape() {
    assertThat(seal.made(another.messageId(543, "ombudsman.example"))).isFalse();
    assertThat(seal.made(new MessageId("docket.543@ombudsman.example"))).isFalse();
    assertThat(seal.made(new MessageId("docket.99999999999999999999.a.b@x.example"))).isFalse();
    assertThat(seal.made(new MessageId("CAF=9@mail.example"))).isFalse();
  }

  @Test
  void makesAnotherIdentifierEachTime() {
    Set<MessageId> made = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      made.add(seal.messageId(543, "ombudsman.example"));
    }
    assertThat(made).hasSize(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "mail+%s", "Mail+foi+%s", "bounce-%s", "mail=%s"})
  void findsTheTokenAtTheEndOfALocalPartInAnyCase(String pattern) {
    String local = pattern.formatted(seal.token(543));

    assertThat(seal.caseOfToken(local)).isEqualTo(OptionalLong.of(543));
    assertThat(seal.caseOfToken(local.toUpperCase(Locale.ROOT))).isEqualTo(OptionalLong.of(543));
  }

  @Test
  void findsNoTokenThatIsForgedMovedOrBorrowed() {
    String token = seal.token(543);

    assertThat(seal.caseOfToken("mail+" + token.replace("c543", "c544"))).isEmpty();
    assertThat(seal.caseOfToken("mail+" + another.token(543))).isEmpty();
    assertThat(seal.caseOfToken("mail+" + token + "x")).isEmpty();
    assertThat(seal.caseOfToken("mailc" + token)).isEmpty();
    assertThat(seal.caseOfToken("mail")).isEmpty();
    assertThat(seal.caseOfToken("")).isEmpty();
    String mac = seal.messageId(543, "x.example").value().split("[.@]")[3];
    assertThat(seal.caseOfToken("mail+c543-" + mac))
        .as("a signed identifier is no token")
        .isEmpty();
  }

  @Test
  void aTokenFitsALocalPartWithRoomToSpare() {
    assertThat(seal.token(999_999_999_999_999_999L))
        .hasSize(Seal.LONGEST_TOKEN)
        .matches("[a-z0-9-]+");
    assertThat("mail+" + seal.token(999_999_999)).hasSizeLessThan(64);
  }

  @Test
  void refusesAShortKey() {
    assertThatThrownBy(() -> new Seal(new byte[8])).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPatternPutsTheTokenWhereItIsFoundAgain() {
    AddressPattern pattern = AddressPattern.withToken("x", "mail+{token}@ombudsman.example");
    String address = pattern.with(seal.token(543));

    assertThat(seal.caseOfToken(new Mailbox("", address).localPart()))
        .isEqualTo(OptionalLong.of(543));
  }

  @ParameterizedTest
  @CsvSource({
    "mail@ppo.example,           must hold {token}",
    "mail+{token},               no address",
    "mail {token}@ppo.example,   no address",
    "<mail+{token}@ppo.example>, no address",
    "mail{token}@ppo.example,    before the @",
    "{token}-x@ppo.example,      before the @",
    "mail@{token}.example,       before the @",
    "a.very.long.name.of.a.mailbox.in.an.office+{token}@ppo.example, longer than 64",
  })
  void aPatternThatCannotWorkIsRefusedByName(String pattern, String complaint) {
    assertThatThrownBy(() -> AddressPattern.withToken("docket.office.reply-to", pattern))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("docket.office.reply-to", complaint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<>", "bounces@ppo.example", "bounce+{token}@ppo.example"})
  void anEnvelopeSenderMayDoWithoutTheToken(String setting) {
    assertThat(AddressPattern.of("docket.outgoing.envelope-sender", setting).value())
        .isEqualTo(setting);
  }

  @Test
  void aBadEnvelopeSenderIsRefusedByName() {
    assertThatThrownBy(() -> AddressPattern.of("docket.outgoing.envelope-sender", "nobody"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("docket.outgoing.envelope-sender");
  }
}
