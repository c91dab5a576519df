package uk.gov.ppo.docket.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.lines.HtmlBytes;
import uk.gov.ppo.docket.text.lines.HtmlLines;
import uk.gov.ppo.docket.text.reply.ReplyContext;
import uk.gov.ppo.docket.text.reply.ReplyText;

/**
 * Replies of real mail programs, read in place beside the checkout. Their expectations leave the
 * signature in the new text, so both together are compared, blanks aside.
 */
class TalonCorpusTest {
  private static final Path TALON = Path.of("../shared/corpora/talon/fixtures");

  @BeforeAll
  static void needsTheCorpus() {
    assumeTrue(Files.isDirectory(TALON), "no corpus at " + TALON.toAbsolutePath().normalize());
  }

  @Test
  void findsTheNewTextOfStandardReplies() throws IOException {
    int right = count("replies", files("standard_replies", ".eml"), TalonCorpusTest::replyIsRight);
    assertThat(right).isEqualTo(12);
  }

  @Test
  void findsTheNewTextOfHtmlReplies() throws IOException {
    int right = count("HTML replies", files("html_replies", ".html"), TalonCorpusTest::htmlIsRight);
    assertThat(right).isEqualTo(9);
  }

  /** The corpus marks some signatures for training with {@code #sig#}, which is no mail. */
  @Test
  void findsSignatures() throws IOException {
    List<Path> bodies = files("signature/emails/stripped", "_body");
    assertThat(count("signatures", bodies, TalonCorpusTest::signatureIsRight)).isEqualTo(6);
  }

  private static boolean replyIsRight(Path file) {
    Path stated = Path.of(file.toString().replace(".eml", "_reply_text"));
    MessageText text = MessageText.of(new MessageReader(ReadingLimits.DEFAULT).read(bytes(file)));
    return squeezed(text.newText() + "\n" + text.signature())
        .equals(Files.exists(stated) ? squeezed(string(stated)) : "Hello");
  }

  private static boolean htmlIsRight(Path file) {
    ReplyText reply =
        ReplyText.of(HtmlLines.of(HtmlBytes.decode(bytes(file), "")), ReplyContext.UNKNOWN);
    return squeezed(reply.newText() + "\n" + reply.signature())
        .equals("Hi. I am fine. Thanks, Alex");
  }

  private static boolean signatureIsRight(Path body) {
    String stem = body.toString().replace("_body", "");
    String sender = string(Path.of(stem + "_sender")).strip();
    ReplyText reply =
        ReplyText.of(
            CleanText.clean(string(body).replace("#sig#", "")),
            new ReplyContext(ReplyContext.Kind.UNKNOWN, sender));
    return squeezed(reply.signature())
        .equals(squeezed(string(Path.of(stem + "_signature")).replace("#sig#", "")));
  }

  private static int count(String what, List<Path> files, Function<Path, Boolean> right) {
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      if (!right.apply(file)) {
        wrong.add(file.getFileName().toString());
      }
    }
    int rights = files.size() - wrong.size();
    System.out.println("talon " + what + ": " + rights + " of " + files.size() + " " + wrong);
    return rights;
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(TALON.resolve(folder))) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String string(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
