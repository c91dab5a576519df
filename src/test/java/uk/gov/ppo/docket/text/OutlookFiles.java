package uk.gov.ppo.docket.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes the smallest files of Outlook and Exchange that hold words and one attachment. */
final class OutlookFiles {
  private static final int MESSAGE = 1;
  private static final int ATTACHMENT = 2;

  private OutlookFiles() {}

  /** A {@code winmail.dat} (MS-OXTNEF section 2.1.3). */
  static byte[] winmail(String body, String name, byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(little(4).putInt(0x223E9F78).array());
    out.writeBytes(little(2).putShort((short) 1).array());
    attribute(out, MESSAGE, 0x0002_800C, (body + "\0").getBytes(US_ASCII));
    attribute(out, ATTACHMENT, 0x0006_9002, new byte[14]);
    attribute(out, ATTACHMENT, 0x0001_8010, (name + "\0").getBytes(US_ASCII));
    attribute(out, ATTACHMENT, 0x0006_800F, file);
    return out.toByteArray();
  }

  private static void attribute(ByteArrayOutputStream out, int level, int id, byte[] data) {
    int sum = 0;
    for (byte b : data) {
      sum += b & 0xFF;
    }
    out.write(level);
    out.writeBytes(little(8).putInt(id).putInt(data.length).array());
    out.writeBytes(data);
    out.writeBytes(little(2).putShort((short) sum).array());
  }

  /** A {@code .msg} (MS-OXMSG section 2.2): a compound file with a stream for each property. */
  static byte[] msg(String from, String subject, String body, String name, byte[] file)
      throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      DirectoryEntry root = files.getRoot();
      stream(root, "__properties_version1.0", new byte[32]);
      stream(root, "__substg1.0_0C1A001F", from.getBytes(UTF_16LE));
      stream(root, "__substg1.0_0037001F", subject.getBytes(UTF_16LE));
      stream(root, "__substg1.0_1000001F", body.getBytes(UTF_16LE));
      DirectoryEntry attached = root.createDirectory("__attach_version1.0_#00000000");
      stream(attached, "__properties_version1.0", new byte[8]);
      stream(attached, "__substg1.0_3707001F", name.getBytes(UTF_16LE));
      stream(attached, "__substg1.0_37010102", file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static void stream(DirectoryEntry folder, String name, byte[] content)
      throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(content));
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
