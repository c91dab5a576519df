package uk.gov.ppo.docket.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Walks a MIME tree (RFC 2046) and gathers its leaves, within limits. */
final class PartTree {
  private final ReadingLimits limits;
  private final List<String> problems;
  private final List<Part> leaves = new ArrayList<>();

  PartTree(ReadingLimits limits, List<String> problems) {
    this.limits = limits;
    this.problems = problems;
  }

  List<Part> leaves() {
    return List.copyOf(leaves);
  }

  /**
   * A message or body part: its header fields, the lines among them that are none, and its content,
   * still encoded.
   */
  record Entity(HeaderFields headers, List<String> strays, Content content, String defaultType) {
    String type() {
      return mediaType(headers.parameters("Content-Type").value(), defaultType);
    }
  }

  /** Content that can be opened without being copied. */
  interface Content {
    InputStream open() throws MessagingException, IOException;
  }

  /** The media type of a part; a missing or broken one means what RFC 2045 section 5.2 says. */
  static String mediaType(String declared, String otherwise) {
    String type = declared.replace(" ", "");
    int slash = type.indexOf('/');
    if (slash > 0 && slash == type.lastIndexOf('/') && slash < type.length() - 1) {
      return type;
    }
    return type.isEmpty() || type.startsWith("text") ? otherwise : "application/octet-stream";
  }

  void walk(Entity entity, int depth) {
    if (depth > 0 && entity.headers().size() > limits.maxHeaderBytes()) {
      report("a part has a header section of more than " + limits.maxHeaderBytes() + " bytes");
      return;
    }
    try {
      if (entity.type().startsWith("multipart/")) {
        walkMultipart(entity, depth);
      } else {
        add(entity, entity.type());
      }
    } catch (MessagingException | IOException | RuntimeException broken) {
      report("a part of type " + entity.type() + " could not be read");
    }
  }

  private void walkMultipart(Entity entity, int depth) throws MessagingException, IOException {
    if (depth >= limits.maxDepth()) {
      report(
          "parts are nested more than "
              + limits.maxDepth()
              + " deep; the inner ones were left out");
      return;
    }
    int room = Math.max(1, limits.maxParts() - leaves.size());
    BoundedMultipart multipart = new BoundedMultipart(new MultipartSource(entity), room);
    int count = multipart.getCount();
    for (int i = 0; i < count && hasRoom(); i++) {
      walk(entityOf((MimeBodyPart) multipart.getBodyPart(i), entity.type()), depth + 1);
    }
    if (count == 0) {
      addUndivided(entity);
    } else if (!multipart.problem().isEmpty()) {
      report(multipart.problem());
    } else if (!multipart.isComplete()) {
      report("the message ends without its final boundary, so its end may be missing");
    }
  }

  private boolean hasRoom() {
    if (leaves.size() < limits.maxParts()) {
      return true;
    }
    report("there are more than " + limits.maxParts() + " parts; the others were left out");
    return false;
  }

  private static Entity entityOf(MimeBodyPart part, String parentType) throws MessagingException {
    // RFC 2046 section 5.1.5: in a digest the default is a whole message
    String defaultType = parentType.equals("multipart/digest") ? "message/rfc822" : "text/plain";
    return new Entity(
        HeaderFields.of(part.getAllHeaders()),
        HeaderFields.strays(part.getAllHeaderLines()),
        part::getRawInputStream,
        defaultType);
  }

  /** Words in a multipart that has no parts are still words somebody wrote. */
  private void addUndivided(Entity entity) throws MessagingException, IOException {
    report("the message says that it has parts, but none was found");
    add(entity, "text/plain");
  }

  private void add(Entity entity, String type) throws MessagingException, IOException {
    HeaderFields headers = entity.headers();
    HeaderParameters contentType = headers.parameters("Content-Type");
    HeaderParameters disposition = headers.parameters("Content-Disposition");
    String encoding = headers.parameters("Content-Transfer-Encoding").value();
    byte[] content = TransferEncoding.undo(encoding, entity.content(), this::report);
    leaves.add(
        new Part(
            type,
            contentType.parameter("charset"),
            fileName(disposition.parameter("filename"), contentType.parameter("name")),
            disposition(disposition.value()),
            type.startsWith("text/") ? withStrays(entity, content) : content,
            contentType.parameters()));
  }

  /**
   * Lines in a header that are no fields are words where the header has no fields at all, or is all
   * there is.
   */
  private static byte[] withStrays(Entity entity, byte[] content) {
    List<String> strays = entity.strays();
    boolean onlyWords = strays.size() == entity.headers().fields().size();
    if (strays.isEmpty() || (content.length > 0 && !onlyWords)) {
      return content;
    }
    byte[] words = (String.join("\r\n", strays) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = Arrays.copyOf(words, words.length + content.length);
    System.arraycopy(content, 0, all, words.length, content.length);
    return all;
  }

  /** A name without folders: a path in it would be the sender's business, not ours. */
  private static String fileName(String filename, String name) {
    String given = filename.isEmpty() ? name : filename;
    return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).strip();
  }

  /** RFC 2183 section 2.8: a kind we do not know is an attachment. */
  private static String disposition(String value) {
    return value.isEmpty() || value.equals("inline") ? value : "attachment";
  }

  private void report(String problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /**
   * Hands the multipart over with a Content-Type that is sound whatever the sender's looks like.
   */
  private record MultipartSource(Entity entity) implements DataSource {
    @Override
    public String getContentType() {
      String boundary = entity.headers().parameters("Content-Type").parameter("boundary");
      String quoted = boundary.replace("\\", "\\\\").replace("\"", "\\\"");
      return boundary.isEmpty()
          ? "multipart/mixed"
          : "multipart/mixed; boundary=\"" + quoted + "\"";
    }

    @Override
    public InputStream getInputStream() throws IOException {
      try {
        return entity.content().open();
      } catch (MessagingException broken) {
        throw new IOException(broken);
      }
    }

    @Override
    public OutputStream getOutputStream() {
      throw new UnsupportedOperationException("read only");
    }

    @Override
    public String getName() {
      return "multipart";
    }
  }
}
