package uk.gov.ppo.docket.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;

class AutomaticMailTest {
  private static final Path SHIPPED = Path.of("config/automatic-mail.yaml");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("automatic-mail.yaml");
  }

  @Test
  void theShippedFileSaysWhatHoldsWithoutAFile() {
    assertThat(AutomaticMail.read(SHIPPED)).isEqualTo(AutomaticMail.shipped());
    assertThat(AutomaticMail.readOrShipped(file)).isEqualTo(AutomaticMail.shipped());
  }

  @Test
  void aFileOfCommentsAddsNothing() throws IOException {
    assertThat(read("# nothing yet\n")).isEqualTo(AutomaticMail.nothing());
  }

  @Test
  void keysWithoutValuesAddNothing() throws IOException {
    assertThat(read("trusted-forms:\nour-lists: []\nsubjects: {endings: }\n"))
        .isEqualTo(AutomaticMail.nothing());
  }

  @Test
  void wordsAreKeptReadyForComparing() throws IOException {
    AutomaticMail read =
        read(
            """
            subjects:
              beginnings: Réponse  de la mairie
            trusted-forms: [Forms@Borough.Example, casework.example]
            our-servers: MX.Office.Example
            unnamed-server: yes
            hold-junk: no
            """);

    assertThat(read.subjectBeginnings()).containsExactly("reponse de la mairie");
    assertThat(read.servers()).containsExactly("mx.office.example");
    assertThat(read.serverIsUnnamed()).isTrue();
    assertThat(read.holdJunk()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "forms@borough.example, true",
    "FORMS@Borough.example, true",
    "other-forms@borough.example, false",
    "forms@borough.example.evil.example, false",
    "anybody@casework.example, true",
    "anybody@sub.casework.example, false",
    "anybody@mycasework.example, false",
  })
  void trustsWholeAddressesAndWholeDomains(String address, boolean trusted) throws IOException {
    AutomaticMail read = read("trusted-forms: [forms@borough.example, casework.example]\n");

    assertThat(read.trusts(new Mailbox("", address))).isEqualTo(trusted);
  }

  @Test
  void believesTheTopmostResultsOfAServerThatGivesNoName() throws IOException {
    Triage triage =
        new Triage(
            Set.of("foi@ombudsman.example"), read("unnamed-server: yes\n"), KnownThreads.NONE);

    assertThat(triage.judge(found("spf=pass; dmarc=fail action=none"), true).deciding().row())
        .isEqualTo(17);
    assertThat(triage.judge(found("dmarc=pass", "spf=pass; dmarc=fail"), true))
        .isInstanceOf(Finding.NewCase.class);
  }

  private static Message found(String... results) {
    String fields = "Authentication-Results: " + String.join("\nAuthentication-Results: ", results);
    byte[] raw = ("From: jo@a.example\n" + fields + "\n\nx\n").getBytes(StandardCharsets.UTF_8);
    return new MessageReader(ReadingLimits.DEFAULT).read(raw);
  }

  @Test
  void everyProblemIsNamedWithItsLineAndItsCure() throws IOException {
    Files.writeString(
        file,
        """
        machine-headers:
          - "X Bad: header"
          - {begins: [yes]}
          - {name: X-Good, start: [yes]}
        subjects:
          beginnings: [Re]
        trusted-forms:
          - "@council.example"
          - council
        our-lists: [<foi.council.example>]
        our-servers: ["mx.council.example; dmarc"]
        unnamed-server: perhaps
        our-lists: [twice.council.example]
        colour: blue
        """);

    assertThatThrownBy(() -> AutomaticMail.read(file))
        .isInstanceOf(AutomaticMailInvalid.class)
        .message()
        .contains(file + ":2: 'X Bad: header' is no header field: write its name")
        .contains(file + ":3: has no name: add 'name:'")
        .contains(file + ":4: unknown key 'start': use one of name, begins, holds")
        .contains(file + ":6: 'Re' would hold ordinary mail: write at least 4 characters")
        .contains(file + ":8: '@council.example' is no sender: write an address")
        .contains(file + ":9: 'council' is no sender: write an address")
        .contains(file + ":10: '<foi.council.example>' is no List-Id: write what stands between")
        .contains(file + ":11: 'mx.council.example; dmarc' is no server: write the first word")
        .contains(file + ":12: 'perhaps' is neither: write yes or no")
        .contains(file + ":13: 'our-lists' stands twice: put both into one")
        .contains(file + ":14: unknown key 'colour': use one of machine-headers, subjects,");
  }

  @Test
  void whatIsNotYamlIsNamedWithItsLine() throws IOException {
    Files.writeString(file, "our-lists: [a.example\nour-servers: b\n");

    assertThatThrownBy(() -> AutomaticMail.read(file))
        .isInstanceOf(AutomaticMailInvalid.class)
        .hasMessageContaining(file + ":2: is not YAML:")
        .hasMessageContaining("check indentation");
  }

  private AutomaticMail read(String text) throws IOException {
    return AutomaticMail.read(Files.writeString(file, text));
  }
}
