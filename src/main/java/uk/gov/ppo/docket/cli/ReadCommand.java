package uk.gov.ppo.docket.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.MessageText;
import uk.gov.ppo.docket.triage.Content;
import uk.gov.ppo.docket.triage.Finding;
import uk.gov.ppo.docket.triage.KnownTraffic;
import uk.gov.ppo.docket.triage.Triage;

/** {@code docket read message.eml}: what a message says. */
@Command(name = "read", description = "Says what messages say.")
final class ReadCommand implements Callable<Integer> {
  private final Console console;
  private final MessageReader reader = new MessageReader(ReadingLimits.DEFAULT);

  @Mixin private Answering answering = new Answering();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Messages (.eml).")
  private List<Path> files = new ArrayList<>();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Triage triage = new Settings().triage();
    return new Inputs(console, answering)
        .files(files, (file, raw) -> read(triage, file, raw))
        .exit();
  }

  private void read(Triage triage, String file, byte[] raw) {
    Message message = reader.read(raw);
    MessageText text = MessageText.of(message);
    answering.give(console, line(triage, file, message, text), () -> letter(file, message, text));
  }

  private static JsonLine line(Triage triage, String file, Message message, MessageText text) {
    return JsonLine.of("file", file)
        .with("messageId", value(message.id()))
        .with("from", address(message.from()))
        .with("fromName", message.from().stream().map(Mailbox::name).findFirst().orElse(null))
        .with("replyTo", address(message.replyTo()))
        .with("to", message.to().stream().map(Mailbox::address).toList())
        .with("cc", message.cc().stream().map(Mailbox::address).toList())
        .with("subject", message.subject())
        .with("date", message.date().map(Object::toString).orElse(null))
        .with("inReplyTo", value(message.inReplyTo().stream().findFirst()))
        .with("references", message.references().stream().map(MessageId::value).toList())
        .with("text", text.text())
        .with("newText", text.newText())
        .with("quoted", text.quoted())
        .with("signature", text.signature())
        .with("language", text.language())
        .with("attachments", text.attachments())
        .with("automatic", automatic(triage, message, text))
        .with("problems", text.problems());
  }

  /** What the decision table says of the message by itself, with no case known. */
  private static JsonLine automatic(Triage triage, Message message, MessageText text) {
    boolean asksSomething = !Request.in(text).questions().isEmpty();
    Finding finding =
        triage.judge(message, new Content(asksSomething, text.overLimit()), KnownTraffic.NONE);
    return JsonLine.of("outcome", finding.letter())
        .with("rule", finding.deciding().rule())
        .with("evidence", finding.deciding().evidence());
  }

  private static @Nullable String value(Optional<MessageId> id) {
    return id.map(MessageId::value).orElse(null);
  }

  private static @Nullable String address(List<Mailbox> mailboxes) {
    return mailboxes.stream().map(Mailbox::address).findFirst().orElse(null);
  }

  private static String letter(String file, Message message, MessageText text) {
    StringBuilder letter = new StringBuilder();
    letter.append(file).append("\nFrom:    ").append(address(message.from()));
    letter.append("\nSubject: ").append(message.subject());
    letter.append("\nDate:    ").append(message.date().map(Object::toString).orElse("none"));
    text.attachments()
        .forEach(
            each ->
                letter.append("\nWith:    ").append(each.name()).append(", ").append(each.type()));
    text.problems().forEach(problem -> letter.append("\nProblem: ").append(problem));
    return letter.append("\n\n").append(text.newText()).append('\n').toString();
  }
}
