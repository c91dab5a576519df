package uk.gov.ppo.docket.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterWriterTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-02T09:00:00Z"), ZoneId.of("Europe/London"));
  private static final Seal SEAL = new Seal(new byte[32]);
  private static final Mailbox OFFICE = new Mailbox("FOI team", "foi@ombudsman.example");
  private static final Mailbox REQUESTER = new Mailbox("Siân Parry", "sian.parry@post.example");

  private final LetterWriter writer = new LetterWriter(CLOCK, SEAL, AddressPattern.NONE);
  private final MessageReader reader = new MessageReader(ReadingLimits.DEFAULT);

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    FinishedMessage finished =
        writer.write(543, letter("[FOI 543] Café – costs", "Annwyl Siân,\n\nDiolch.\n", ""));
    Message read = reader.read(finished.raw());

    assertThat(read.problems()).isEmpty();
    assertThat(read.id()).contains(finished.id());
    assertThat(read.from()).containsExactly(OFFICE);
    assertThat(read.to()).containsExactly(REQUESTER);
    assertThat(read.subject()).isEqualTo("[FOI 543] Café – costs");
    assertThat(read.date()).contains(CLOCK.instant());
    assertThat(read.parts()).hasSize(1);
    assertThat(text(read.parts().get(0))).isEqualTo("Annwyl Siân,\r\n\r\nDiolch.\r\n");
  }

  @Test
  void datesTheLetterInTheHourPeopleReadOnTheirClocks() {
    assertThat(source(letter("s", "t", ""))).contains("Date: Tue, 2 Jun 2026 10:00:00 +0100\r\n");
  }

  @Test
  void offersTheSameWordsAsHtmlLast() {
    Message read =
        reader.read(writer.write(543, letter("s", "Thank you.", "<p>Thank you.</p>")).raw());

    assertThat(read.type()).isEqualTo("multipart/alternative");
    assertThat(read.parts()).extracting(Part::type).containsExactly("text/plain", "text/html");
    assertThat(read.parts()).extracting(Part::charset).containsOnly("utf-8");
    assertThat(text(read.parts().get(1))).contains("<p>Thank you.</p>");
  }

  @Test
  void marksAutomaticLettersSoThatNoMachineAnswers() {
    Message read = reader.read(writer.write(543, letter("s", "t", "")).raw());

    assertThat(read.header("Auto-Submitted")).containsExactly("auto-replied");
    assertThat(read.header("X-Auto-Response-Suppress")).containsExactly("All");
    assertThat(read.header("Precedence")).isEmpty();
  }

  @Test
  void leavesAPersonsLetterUnmarked() {
    Letter personal = new Letter(OFFICE, REQUESTER, "s", "t", "", List.of(), List.of(), false);
    Message read = reader.read(writer.write(543, personal).raw());

    assertThat(read.header("Auto-Submitted")).isEmpty();
    assertThat(read.header("X-Auto-Response-Suppress")).isEmpty();
    assertThat(read.header("In-Reply-To")).isEmpty();
    assertThat(read.header("References")).isEmpty();
  }

  @Test
  void keepsTheFirstAndTheLastOfALongThread() {
    List<MessageId> thread =
        IntStream.range(0, 200)
            .mapToObj(i -> new MessageId("message-" + i + "@post.example"))
            .toList();
    Letter letter =
        new Letter(OFFICE, REQUESTER, "s", "t", "", List.of(thread.get(199)), thread, true);
    Message read = reader.read(writer.write(543, letter).raw());

    assertThat(read.inReplyTo()).containsExactly(thread.get(199));
    assertThat(read.references()).hasSize(20).startsWith(thread.get(0)).endsWith(thread.get(199));
  }

  @Test
  void usesOnlyCrlfAndLinesThatFit() {
    String longLine = "A line that goes on ".repeat(40);
    String source =
        source(
            letter(
                "A subject that goes on ".repeat(20),
                longLine + "\n£\r\nlast",
                "<p>" + longLine + "</p>"));

    assertThat(source.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(source.split("\r\n")).allSatisfy(line -> assertThat(line.length()).isLessThan(79));
    assertThat(source.chars()).allMatch(c -> c < 128);
  }

  @Test
  void cannotBeMadeToWriteAnotherHeaderField() {
    Mailbox crook = new Mailbox("Crook\r\nBcc: victim@post.example", "crook@post.example");
    Letter letter =
        new Letter(
            OFFICE,
            crook,
            "Rent\r\nBcc: victim@post.example\n\nBody",
            "t",
            "",
            List.of(),
            List.of(),
            true);
    Message read = reader.read(writer.write(543, letter).raw());

    assertThat(read.header("Bcc")).isEmpty();
    assertThat(read.to()).hasSize(1);
    assertThat(read.subject()).isEqualTo("Rent  Bcc: victim@post.example  Body");
    assertThatThrownBy(() -> new Mailbox("", "a@b.example\r\nBcc: v@post.example"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MessageId("a@b.example>\r\nBcc: v@post.example"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesToDomainsBeyondAscii() {
    Mailbox abroad = new Mailbox("", "info@müller.example");
    Letter letter = new Letter(OFFICE, abroad, "s", "t", "", List.of(), List.of(), true);

    assertThat(source(letter)).contains("To: info@xn--mller-kva.example\r\n");
  }

  @Test
  void refusesAnAddressNothingCanBeSentTo() {
    Letter letter =
        new Letter(OFFICE, new Mailbox("", "nowhere"), "s", "t", "", List.of(), List.of(), true);

    assertThatThrownBy(() -> writer.write(543, letter))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverUsesAnIdentifierTwice() {
    Letter letter = letter("s", "t", "");

    assertThat(writer.write(543, letter).id()).isNotEqualTo(writer.write(543, letter).id());
    assertThat(writer.write(543, letter).id().value()).endsWith("@ombudsman.example");
  }

  private static Letter letter(String subject, String text, String html) {
    MessageId answered = new MessageId("9b1f-3@post.example");
    return new Letter(
        OFFICE, REQUESTER, subject, text, html, List.of(answered), List.of(answered), true);
  }

  private String source(Letter letter) {
    return new String(writer.write(543, letter).raw(), StandardCharsets.ISO_8859_1);
  }

  private static String text(Part part) {
    return new String(part.content(), StandardCharsets.UTF_8);
  }

  @Test
  void knowsAnAddressThatNothingCanBeSentTo() {
    assertThat(LetterWriter.canWriteTo(new Mailbox("", "ada@example.org"))).isTrue();
    assertThat(LetterWriter.canWriteTo(new Mailbox("", ""))).isFalse();
    assertThat(LetterWriter.canWriteTo(new Mailbox("", "jos\u00e9@example.org"))).isFalse();
    assertThat(LetterWriter.canWriteTo(new Mailbox("", "a@" + "b".repeat(64) + ".org"))).isFalse();
  }
}
