package uk.gov.ppo.docket.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.unit.DataSize;
import uk.gov.ppo.docket.mail.MessageReader;

/** Every limit: named in the configuration, shipped as documented, and followed by a problem. */
class LimitsTest {
  @Test
  void shipsInTheConfigurationWhatHoldsWithoutOne() throws IOException {
    List<PropertySource<?>> shipped =
        new YamlPropertySourceLoader()
            .load("shipped", new FileSystemResource("config/application.yaml"));
    MutablePropertySources sources = new MutablePropertySources();
    shipped.forEach(sources::addLast);
    assertThat(bound(sources)).isEqualTo(Limits.DEFAULT);
    assertThat(bound(new MutablePropertySources())).isEqualTo(Limits.DEFAULT);
    for (var component : Limits.class.getRecordComponents()) {
      String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      assertThat(sources.stream().anyMatch(s -> s.containsProperty("docket.limits." + name)))
          .as(name)
          .isTrue();
    }
  }

  @Test
  void refusesALimitNothingCouldPass() {
    assertThatThrownBy(() -> StrictLimits.with(Map.of("links", 0)))
        .hasRootCauseMessage("docket.limits.links is 0; it must be 1 or more");
  }

  @Test
  void readsAMessageAsFarAsItsSizeLimitGoes() {
    MessageText text = read(Map.of("message", DataSize.ofMegabytes(1)), plain(2 * 1024 * 1024));
    assertThat(text.text()).startsWith("Please send it.").hasSizeBetween(900_000, 1_000_000);
    assertThat(text.problems())
        .first()
        .asString()
        .isEqualTo("the message is larger than 1 MB; its end was not read");
  }

  @Test
  void readsABodyAsFarAsItsLimitGoes() {
    MessageText text = read(Map.of("bodyCharacters", 100), plain(1000));
    assertThat(text.text()).startsWith("Please send it.").hasSizeLessThan(101);
    assertThat(text.overLimit()).singleElement().asString().contains("the body is too long");
    assertThat(text.problems()).isEqualTo(text.overLimit());
  }

  @Test
  void readsAPageAsFarAsItsLinksAndTagsGo() {
    String page =
        "Content-Type: text/html\r\n\r\n" + "<p>Please <a href='x'>send</a> it.</p>".repeat(9);
    assertThat(read(Map.of("links", 3), page).text()).hasLineCount(7).endsWith("Please");
    assertThat(read(Map.of("tags", 6), page).overLimit()).hasSize(1);
    assertThat(read(Map.of(), page).overLimit()).isEmpty();
  }

  @Test
  void readsTheFirstAttachmentsAndListsTheOthers() {
    MessageText text = read(Map.of("attachments", 2), attachments(4));
    assertThat(text.attachments())
        .extracting(AttachmentText::text)
        .containsExactly("words", "words", "", "");
    assertThat(text.overLimit())
        .containsExactly("there are too many attachments; the last ones were not read");
  }

  @Test
  void readsAttachmentsAsFarAsTheirTextTogetherGoes() {
    MessageText text = read(Map.of("attachmentCharacters", 12), attachments(3));
    assertThat(text.attachments())
        .extracting(AttachmentText::text)
        .containsExactly("words", "words", "");
    assertThat(text.overLimit()).singleElement().asString().contains("together are too long");
  }

  @Test
  void namesAnAttachmentThatIsTooLarge() {
    MessageText text = read(Map.of("attachment", DataSize.ofBytes(3)), attachments(1));
    assertThat(text.overLimit()).singleElement().asString().startsWith("a.txt: larger than");
  }

  private static Limits bound(MutablePropertySources sources) {
    return new Binder(
            ConfigurationPropertySources.from(sources),
            null,
            ApplicationConversionService.getSharedInstance(),
            null)
        .bindOrCreate("docket.limits", Limits.class);
  }

  private static String plain(int length) {
    return "\r\n" + "Please send it.\r\n".repeat(length / 17);
  }

  private static String attachments(int count) {
    return "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPlease.\r\n"
        + "--b\r\nContent-Type: text/plain; name=a.txt\r\n\r\nwords\r\n".repeat(count)
        + "--b--\r\n";
  }

  private static MessageText read(Map<String, Object> changed, String raw) {
    Limits limits = StrictLimits.with(changed);
    return new TextReader(limits, Documents.inProcess(limits))
        .read(new MessageReader(limits.reading()).read(raw.getBytes(US_ASCII)));
  }
}
