package uk.gov.ppo.docket.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.gov.ppo.docket.mail.Part;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.lines.DecodedText;
import uk.gov.ppo.docket.text.lines.FlowedText;
import uk.gov.ppo.docket.text.lines.HtmlBytes;
import uk.gov.ppo.docket.text.lines.HtmlLines;

/**
 * The parts of a message that are its body, as text, and those that are attachments.
 *
 * <p>Plain text is preferred, as its sender's line breaks stand; HTML is read where the plain text
 * is empty or a stub ("your program cannot show this message").
 *
 * @param text the body, clean, lines apart by {@code \n}
 * @param attachments the other parts, in order
 */
record MessageBody(String text, List<Part> attachments) {
  /** Plain text that says less than this share of what the HTML says is a stub. */
  private static final int STUB_SHARE = 3;

  static MessageBody of(List<Part> parts) {
    List<String> plain = new ArrayList<>();
    List<String> html = new ArrayList<>();
    List<Part> attachments = new ArrayList<>();
    boolean onlyText = parts.size() == 1;
    for (Part part : parts) {
      if (isBody(part, onlyText)) {
        (part.type().equals("text/html") ? html : plain).add(read(part));
      } else if (!part.type().equals("text/calendar")) {
        attachments.add(part);
      }
    }
    return new MessageBody(chosen(joined(plain), joined(html)), attachments);
  }

  private static boolean isBody(Part part, boolean onlyText) {
    boolean readable = isPlain(part) || part.type().equals("text/html");
    boolean attached = part.disposition().equals("attachment") || !part.name().isEmpty();
    return readable && (!attached || onlyText);
  }

  private static boolean isPlain(Part part) {
    return List.of("text/plain", "text/enriched", "text/markdown").contains(part.type());
  }

  private static String read(Part part) {
    if (part.type().equals("text/html")) {
      return HtmlLines.of(HtmlBytes.decode(part.content(), part.charset()));
    }
    String text = DecodedText.decode(part.content(), part.charset());
    boolean flowed = parameter(part, "format").equals("flowed");
    return CleanText.clean(
        flowed ? FlowedText.unwrap(text, parameter(part, "delsp").equals("yes")) : text);
  }

  private static String parameter(Part part, String name) {
    return part.parameters().getOrDefault(name, "").toLowerCase(Locale.ROOT);
  }

  private static String chosen(String plain, String html) {
    return words(plain) * STUB_SHARE < words(html) || plain.isEmpty() ? html : plain;
  }

  private static int words(String text) {
    return (int) text.lines().flatMap(line -> List.of(line.strip().split(" +")).stream()).count();
  }

  private static String joined(List<String> texts) {
    return String.join("\n\n", texts.stream().filter(text -> !text.isEmpty()).toList());
  }
}
