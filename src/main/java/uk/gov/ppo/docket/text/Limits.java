package uk.gov.ppo.docket.text;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import uk.gov.ppo.docket.mail.ReadingLimits;

/**
 * How far Docket reads into a message. One that exceeds a limit is kept whole, read as far as the
 * limit goes, and no acknowledgement leaves for it before a person has looked. {@code
 * config/application.yaml} gives the reason of each.
 *
 * @param message the bytes of a message that are looked at
 * @param depth multiparts inside one another
 * @param parts leaf parts of a message
 * @param header the bytes of one header section
 * @param bodyCharacters characters of a body, its mark-up among them
 * @param tags opening and closing tags of an HTML body or attachment
 * @param links links in an HTML body or attachment
 * @param questions questions of one message that are kept
 * @param questionCharacters characters of one question, and of the context that is kept with it
 * @param attachments attachments whose words are read, those inside attached messages among them
 * @param attachment the bytes of one attachment
 * @param attachmentUnpacked the bytes one attachment may unpack to
 * @param attachmentCharacters characters of text that all attachments together may give
 * @param attachmentTime the time one attachment may take
 * @param attachmentMemory the heap of a process that reads attachments
 * @param time the time one message may take as a whole
 */
@ConfigurationProperties("docket.limits")
public record Limits(
    @DefaultValue("50MB") DataSize message,
    @DefaultValue("30") int depth,
    @DefaultValue("500") int parts,
    @DefaultValue("256KB") DataSize header,
    @DefaultValue("1000000") int bodyCharacters,
    @DefaultValue("200000") int tags,
    @DefaultValue("10000") int links,
    @DefaultValue("300") int questions,
    @DefaultValue("10000") int questionCharacters,
    @DefaultValue("100") int attachments,
    @DefaultValue("30MB") DataSize attachment,
    @DefaultValue("200MB") DataSize attachmentUnpacked,
    @DefaultValue("2000000") int attachmentCharacters,
    @DefaultValue("20s") Duration attachmentTime,
    @DefaultValue("192MB") DataSize attachmentMemory,
    @DefaultValue("60s") Duration time) {
  /** What is shipped, for programs without a configuration. */
  public static final Limits DEFAULT =
      new Limits(
          DataSize.ofMegabytes(50),
          30,
          500,
          DataSize.ofKilobytes(256),
          1_000_000,
          200_000,
          10_000,
          300,
          10_000,
          100,
          DataSize.ofMegabytes(30),
          DataSize.ofMegabytes(200),
          2_000_000,
          Duration.ofSeconds(20),
          DataSize.ofMegabytes(192),
          Duration.ofSeconds(60));

  /** Refuses limits nothing could pass, and sizes that no array has. */
  public Limits {
    atLeastOne("docket.limits.body-characters", bodyCharacters);
    atLeastOne("docket.limits.tags", tags);
    atLeastOne("docket.limits.links", links);
    atLeastOne("docket.limits.questions", questions);
    atLeastOne("docket.limits.question-characters", questionCharacters);
    atLeastOne("docket.limits.attachments", attachments);
    atLeastOne("docket.limits.attachment-characters", attachmentCharacters);
    atLeastOne("docket.limits.attachment-time", attachmentTime.toMillis());
    atLeastOne("docket.limits.attachment-memory", attachmentMemory.toMegabytes());
    atLeastOne("docket.limits.time", time.toMillis());
  }

  private static void atLeastOne(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is " + value + "; it must be 1 or more");
    }
  }

  /** Those that bound the reading of the message's structure. */
  public ReadingLimits reading() {
    return new ReadingLimits(
        bytes("docket.limits.message", message),
        depth,
        parts,
        bytes("docket.limits.header", header));
  }

  ExtractionLimits extraction() {
    return new ExtractionLimits(
        bytes("docket.limits.attachment", attachment),
        bytes("docket.limits.attachment-unpacked", attachmentUnpacked),
        attachmentCharacters,
        attachmentTime);
  }

  private static int bytes(String name, DataSize size) {
    if (size.toBytes() < 1 || size.toBytes() > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException(
          "%s is %s; it must be more than nothing and less than 2 GB".formatted(name, size));
    }
    return (int) size.toBytes();
  }
}
