package uk.gov.ppo.docket.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.reply.ReplyContext;
import uk.gov.ppo.docket.text.reply.ReplyText;

/**
 * Public mail and requests beside the checkout: nothing is lost, and no question is folded away.
 */
class CorporaTest {
  private static final Path SHARED = Path.of("../shared");

  @Test
  void keepsEveryLineOfEveryMessage() throws IOException {
    List<Path> files = files("corpora/james", ".eml");
    files =
        Stream.concat(files.stream(), files("corpora/mime4j/testmsgs", ".msg").stream()).toList();
    int worded = 0;
    for (Path file : files) {
      MessageText text =
          MessageText.of(new MessageReader(ReadingLimits.DEFAULT).read(Files.readAllBytes(file)));
      String parts = text.newText() + "\n" + text.signature() + "\n" + text.quoted();
      assertThat(lines(parts))
          .as(file.toString())
          .containsExactlyInAnyOrderElementsOf(lines(text.text()));
      worded += text.text().isBlank() ? 0 : 1;
    }
    System.out.println("messages with a body read: " + worded + " of " + files.size());
    assertThat(worded).isGreaterThan(files.size() / 2);
  }

  @Test
  void keepsEveryLineOfEveryReply() throws IOException {
    for (Path file : files("corpora/email_reply_parser/emails", ".txt")) {
      String text = CleanText.clean(Files.readString(file));
      ReplyText reply = ReplyText.of(text, ReplyContext.UNKNOWN);
      String parts = reply.newText() + "\n" + reply.signature() + "\n" + reply.quoted();
      assertThat(lines(parts)).as(file.toString()).containsExactlyInAnyOrderElementsOf(lines(text));
      assertThat(reply.newText()).as(file.toString()).isNotBlank();
    }
  }

  @Test
  void keepsEveryQuestionOfARequestInItsNewText() throws IOException {
    Path requests = SHARED.resolve("foi/requests.jsonl");
    assumeTrue(Files.exists(requests), "no requests at " + requests.toAbsolutePath().normalize());
    int kept = 0;
    int all = 0;
    for (String line : Files.readAllLines(requests)) {
      JsonNode request = JsonMapper.shared().readTree(line);
      String newText = newText(request.get("request_text").asString());
      for (JsonNode question : request.get("gold")) {
        all++;
        kept += newText.contains(squeezed(question.get("text").asString())) ? 1 : 0;
      }
    }
    System.out.println("questions kept in the new text: " + kept + " of " + all);
    assertThat(kept).isEqualTo(all).isGreaterThan(600);
  }

  private static String newText(String request) {
    ReplyContext first = new ReplyContext(ReplyContext.Kind.FIRST, "");
    return squeezed(ReplyText.of(CleanText.clean(request), first).newText());
  }

  private static String squeezed(String text) {
    return CleanText.clean(text).replaceAll("\\s+", " ").strip();
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    Path corpus = SHARED.resolve(folder);
    assumeTrue(Files.isDirectory(corpus), "no corpus at " + corpus.toAbsolutePath().normalize());
    try (Stream<Path> all = Files.walk(corpus)) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }
}
