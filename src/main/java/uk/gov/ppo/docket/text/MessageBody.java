package uk.gov.ppo.docket.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.gov.ppo.docket.mail.Part;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.lines.DecodedText;
import uk.gov.ppo.docket.text.lines.FlowedText;
import uk.gov.ppo.docket.text.lines.HtmlBytes;
import uk.gov.ppo.docket.text.lines.HtmlLimit;
import uk.gov.ppo.docket.text.lines.HtmlLines;

/**
 * The parts of a message that are its body, as text, and those that are attachments.
 *
 * <p>Plain text is preferred, as its sender's line breaks stand; HTML is read where the plain text
 * is empty or a stub ("your program cannot show this message").
 *
 * @param text the body, clean, lines apart by {@code \n}
 * @param attachments the other parts, in order
 * @param overLimit where a limit stopped the reading, in words
 */
record MessageBody(String text, List<Part> attachments, List<String> overLimit) {
  /** Plain text that says less than this share of what the HTML says is a stub. */
  private static final int STUB_SHARE = 3;

  /** No charset takes more for a character. */
  private static final int BYTES_PER_CHARACTER = 4;

  static MessageBody of(SignedContent content, Limits limits) {
    List<Part> parts = content.parts();
    List<Part> attachments = new ArrayList<>();
    Reading plain = new Reading(limits);
    Reading html = new Reading(limits);
    boolean onlyText = parts.size() == 1;
    for (Part part : parts) {
      if (isBody(part, onlyText)) {
        (part.type().equals("text/html") ? html : plain).add(part);
      } else {
        attachments.add(part);
      }
    }
    List<String> overLimit = new ArrayList<>(content.problems());
    overLimit.addAll(plain.overLimit);
    html.overLimit.stream().filter(each -> !overLimit.contains(each)).forEach(overLimit::add);
    return new MessageBody(chosen(plain.text(), html.text()), attachments, List.copyOf(overLimit));
  }

  private static boolean isBody(Part part, boolean onlyText) {
    boolean readable = isPlain(part) || part.type().equals("text/html");
    boolean attached = part.disposition().equals("attachment") || !part.name().isEmpty();
    return readable && (!attached || onlyText);
  }

  private static boolean isPlain(Part part) {
    return List.of("text/plain", "text/enriched", "text/markdown").contains(part.type());
  }

  private static String chosen(String plain, String html) {
    return words(plain) * STUB_SHARE < words(html) || plain.isEmpty() ? html : plain;
  }

  /** Runs of anything but blanks. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += blank || inside ? 0 : 1;
      inside = !blank;
    }
    return words;
  }

  /** Parts of one kind read one after the other, within what the body as a whole may hold. */
  private static final class Reading {
    private final Limits limits;
    private final List<String> texts = new ArrayList<>();
    private final List<String> overLimit = new ArrayList<>();
    private int left;

    private Reading(Limits limits) {
      this.limits = limits;
      this.left = limits.bodyCharacters();
    }

    private void add(Part part) {
      String text = part.type().equals("text/html") ? html(part) : plain(part);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }

    private String text() {
      return String.join("\n\n", texts);
    }

    private String html(Part part) {
      String page = HtmlBytes.decode(start(part), part.charset());
      int end = new HtmlLimit(left, limits.tags(), limits.links()).end(page);
      return HtmlLines.of(cut(page, end));
    }

    private String plain(Part part) {
      String text = DecodedText.decode(start(part), part.charset());
      text = cut(text, Math.min(text.length(), left));
      boolean flowed = parameter(part, "format").equals("flowed");
      return CleanText.clean(
          flowed ? FlowedText.unwrap(text, parameter(part, "delsp").equals("yes")) : text);
    }

    /** A body of megabytes is cut before it is decoded. */
    private byte[] start(Part part) {
      long most = (long) left * BYTES_PER_CHARACTER + BYTES_PER_CHARACTER;
      return part.content().length > most
          ? Arrays.copyOf(part.content(), (int) most)
          : part.content();
    }

    private String cut(String text, int end) {
      left -= end;
      if (end == text.length()) {
        return text;
      }
      overLimit.add(
          "the body is too long (%d characters, %d tags and %d links are read); its end was not read"
              .formatted(limits.bodyCharacters(), limits.tags(), limits.links()));
      boolean splits = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
      return text.substring(0, splits ? end - 1 : end);
    }

    private static String parameter(Part part, String name) {
      return part.parameters().getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }
  }
}
