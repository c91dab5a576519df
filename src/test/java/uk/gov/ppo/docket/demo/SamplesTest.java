package uk.gov.ppo.docket.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.ppo.docket.demo.Samples.Sample;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;

class SamplesTest {
  private static final MessageReader READER = new MessageReader(ReadingLimits.DEFAULT);

  static List<String> names() {
    return Samples.messages().stream().map(Sample::name).toList();
  }

  @Test
  void thereAreADozenOrMore() {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachMessageReadsWithoutProblemsAndIsAddressedToTheOffice(String name) {
    Message message = read(name);

    assertThat(message.problems()).isEmpty();
    assertThat(message.id()).isPresent();
    assertThat(message.date()).isPresent();
    assertThat(message.to()).extracting("address").containsExactly("mail@ppo.gov.uk");
  }

  @Test
  void theSecondCopyIsTheSameToTheLastByte() {
    assertThat(content("07-second-copy-of-02.eml"))
        .isEqualTo(content("02-lettered-complaint-figures.eml"));
  }

  @Test
  void theFollowUpAnswersTheFirstMessage() {
    assertThat(read("08-follow-up-to-03.eml").inReplyTo())
        .containsExactly(read("03-prose-interpreters.eml").id().orElseThrow());
  }

  @Test
  void theWordDocumentIsAttached() {
    assertThat(read("04-word-attachment-office-systems.eml").parts())
        .anySatisfy(
            part -> {
              assertThat(part.name()).isEqualTo("request.docx");
              assertThat(new String(part.content(), StandardCharsets.ISO_8859_1)).startsWith("PK");
            });
  }

  private static Message read(String name) {
    return READER.read(content(name));
  }

  private static byte[] content(String name) {
    return Samples.messages().stream()
        .filter(sample -> sample.name().equals(name))
        .findFirst()
        .orElseThrow()
        .content();
  }
}
