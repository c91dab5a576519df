package uk.gov.ppo.docket.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.Documents;
import uk.gov.ppo.docket.text.MessageText;

/** The request in a file that somebody names on the command line. */
final class RequestFile {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final List<String> SHEETS = List.of(".xlsx", ".xls", ".ods", ".csv", ".tsv");

  private RequestFile() {}

  /**
   * The request in a file: a message, a document, a spreadsheet, or (.txt) the words themselves.
   *
   * @throws uk.gov.ppo.docket.text.DocumentUnreadable when a document has no words to read
   */
  static Request in(String file, byte[] content) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".eml")) {
      return Request.in(MessageText.of(new MessageReader(ReadingLimits.DEFAULT).read(content)));
    }
    if (name.endsWith(".txt")) {
      return Request.in(decoded(content));
    }
    String text = Documents.text(content, file);
    return SHEETS.stream().anyMatch(name::endsWith) ? Request.inSheet(text) : Request.in(text);
  }

  private static String decoded(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(content, WINDOWS); // what Notepad wrote before it wrote UTF-8
    }
  }
}
