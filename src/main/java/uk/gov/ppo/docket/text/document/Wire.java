package uk.gov.ppo.docket.text.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes between the service and a reading process: numbers in network order, then bytes of the
 * length given. The reader may have been taken over by a document, so the service believes no
 * length above its own limits.
 */
final class Wire {
  private static final int TEXT = 0;
  private static final int UNREADABLE = 1;

  /** More files than this are in no honest message. */
  private static final int MAX_INSIDE = 1_000;

  private static final int MAX_NAME = 64 * 1024;

  /** UTF-8 takes at most three bytes for one {@code char}. */
  private static final int BYTES_PER_CHAR = 3;

  private Wire() {}

  /** A document to read. */
  record Question(DocumentKind kind, byte[] content) {}

  static void ask(DataOutputStream out, DocumentKind kind, byte[] content) throws IOException {
    out.writeInt(kind.ordinal());
    write(out, content);
    out.flush();
  }

  /** The next document, to be read to its end before it is answered. */
  static Question question(DataInputStream in) throws IOException {
    DocumentKind kind = DocumentKind.values()[in.readInt()];
    return new Question(kind, in.readNBytes(in.readInt()));
  }

  static void answer(DataOutputStream out, ReadDocument read) throws IOException {
    out.writeInt(TEXT);
    write(out, read.text());
    out.writeInt(read.inside().size());
    for (Inside file : read.inside()) {
      write(out, file.name());
      write(out, file.type());
      write(out, file.content());
    }
    out.flush();
  }

  static void answer(DataOutputStream out, Unreadable unreadable) throws IOException {
    out.writeInt(UNREADABLE);
    write(out, unreadable.reason());
    out.writeBoolean(unreadable.overLimit());
    out.flush();
  }

  /** The answer to a question; nothing of it may be larger than the limits. */
  static ReadDocument answered(DataInputStream in, int maxChars, int maxBytes)
      throws IOException, Unreadable {
    if (in.readInt() == UNREADABLE) {
      throw new Unreadable(string(in, MAX_NAME), in.readBoolean(), null);
    }
    String text = string(in, maxChars * BYTES_PER_CHAR);
    int count = bounded(in.readInt(), MAX_INSIDE);
    List<Inside> inside = new ArrayList<>();
    int left = maxBytes;
    for (int i = 0; i < count; i++) {
      Inside file = new Inside(string(in, MAX_NAME), string(in, MAX_NAME), bytes(in, left));
      left -= file.content().length;
      inside.add(file);
    }
    return new ReadDocument(text, inside);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    write(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInputStream in, int max) throws IOException {
    return new String(bytes(in, max), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in, int max) throws IOException {
    byte[] bytes = new byte[bounded(in.readInt(), max)];
    in.readFully(bytes);
    return bytes;
  }

  private static int bounded(int length, int max) throws IOException {
    if (length < 0 || length > max) {
      throw new IOException("an answer of " + length + ", which is not between 0 and " + max);
    }
    return length;
  }
}
