package uk.gov.ppo.docket.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;

/** Words that mail programs pack into files: Exchange, Outlook, S/MIME, calendars. */
class PackedMessagesTest {
  private static final String WORDS = "How many lifeboats are there?";
  private static final byte[] LIST = "1. Which pier?".getBytes(US_ASCII);

  @Test
  void readsTheBodyAndTheFilesOfAWinmailFile() {
    MessageText text = read(attached("", OutlookFiles.winmail(WORDS, "list.txt", LIST)));
    assertThat(text.newText()).isEqualTo(WORDS);
    assertThat(text.attachments())
        .extracting(AttachmentText::name, AttachmentText::type, AttachmentText::text)
        .containsExactly(
            tuple("winmail.dat", "application/vnd.ms-tnef", ""),
            tuple("list.txt", "text/plain", "1. Which pier?"));
    assertThat(text.problems()).isEmpty();
  }

  @Test
  void saysTheWordsOfAWinmailFileOnceWhereTheBodySaysThemToo() {
    MessageText text =
        read(
            attached(
                "How many  lifeboats\nare there?", OutlookFiles.winmail(WORDS, "l.txt", LIST)));
    assertThat(text.newText()).contains("lifeboats");
    assertThat(text.attachments().getFirst().text()).isEmpty();
  }

  @Test
  void keepsTheWordsOfAWinmailFileThatTheBodyDoesNotSay() {
    MessageText text = read(attached("See below.", OutlookFiles.winmail(WORDS, "l.txt", LIST)));
    assertThat(text.newText()).isEqualTo("See below.");
    assertThat(text.attachments().getFirst().text()).isEqualTo(WORDS);
  }

  @Test
  void readsAMessageThatOutlookSaved() throws IOException {
    byte[] msg = OutlookFiles.msg("Ada Pryce", "Tŷ golau", WORDS, "list.txt", LIST);
    MessageText text = read(attached("See the message.", msg));
    assertThat(text.attachments())
        .extracting(AttachmentText::type)
        .containsExactly("application/vnd.ms-outlook", "text/plain");
    assertThat(text.attachments().getFirst().text())
        .isEqualTo("From: Ada Pryce\nSubject: Tŷ golau\n\n" + WORDS);
    assertThat(text.attachments().getLast().text()).isEqualTo("1. Which pier?");
    assertThat(text.problems()).isEmpty();
  }

  @Test
  void readsWhatAnOpaqueSignatureHolds() throws IOException {
    byte[] inner = ("Content-Type: text/plain; charset=utf-8\r\n\r\nŵ " + WORDS).getBytes(UTF_8);
    MessageText text = read(sealed("signed-data", signed(inner)));
    assertThat(text.newText()).isEqualTo("ŵ " + WORDS);
    assertThat(text.attachments()).isEmpty();
    assertThat(text.problems()).isEmpty();
  }

  @Test
  void saysSoWhenAMessageIsEncrypted() throws IOException {
    MessageText text =
        read(
            sealed(
                "enveloped-data",
                new BERSequence(CMSObjectIdentifiers.envelopedData).getEncoded()));
    assertThat(text.problems()).singleElement().asString().contains("encrypted");
  }

  @Test
  void saysInWordsWhatACalendarPartProposes() {
    String calendar =
        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Tide tables\\, spring and\r\n"
            + "  autumn\r\nDTSTART;TZID=\"Europe/London\":20261124T093000\r\n"
            + "DTEND:20261124T103000Z\r\nLOCATION:Pier head\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    MessageText text = read("Content-Type: text/calendar; method=REQUEST\r\n\r\n" + calendar);
    assertThat(text.attachments())
        .singleElement()
        .extracting(AttachmentText::text)
        .isEqualTo(
            "An invitation\nWhat: Tide tables, spring and autumn\n"
                + "From: 24 November 2026 09:30 (Europe/London)\nTo: 24 November 2026 10:30 UTC\n"
                + "Where: Pier head");
  }

  @Test
  void keepsTheWordsOfAMessageWithoutAHeader() {
    MessageText text = read(WORDS + "\r\nThank you\r\n");
    assertThat(text.text()).isEqualTo(WORDS + "\nThank you");
  }

  private static byte[] signed(byte[] content) throws IOException {
    ASN1EncodableVector octets = new ASN1EncodableVector();
    octets.add(CMSObjectIdentifiers.data);
    octets.add(new BERTaggedObject(true, 0, new BEROctetString(content)));
    ASN1EncodableVector data = new ASN1EncodableVector();
    data.add(new ASN1Integer(1));
    data.add(new DERSet());
    data.add(new BERSequence(octets));
    data.add(new DERSet());
    ASN1EncodableVector info = new ASN1EncodableVector();
    info.add(CMSObjectIdentifiers.signedData);
    info.add(new BERTaggedObject(true, 0, new BERSequence(data)));
    return new BERSequence(info).getEncoded(ASN1Encoding.BER);
  }

  private static String sealed(String type, byte[] cms) {
    return "Content-Type: application/pkcs7-mime; smime-type="
        + type
        + "; name=smime.p7m\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(cms);
  }

  private static String attached(String body, byte[] file) {
    String name = file[0] == 0x78 ? "winmail.dat" : "saved.msg";
    return "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n"
        + body
        + "\r\n--b\r\nContent-Type: application/octet-stream; name="
        + name
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(file)
        + "\r\n--b--\r\n";
  }

  private static MessageText read(String raw) {
    return MessageText.of(new MessageReader(ReadingLimits.DEFAULT).read(raw.getBytes(ISO_8859_1)));
  }
}
