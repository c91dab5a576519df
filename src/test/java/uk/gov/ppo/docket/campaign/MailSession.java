package uk.gov.ppo.docket.campaign;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Hands messages to a server by SMTP (RFC 5321) or LMTP (RFC 2033), their bytes as they are. When
 * {@link #send} returns, the server has taken the message.
 */
final class MailSession implements Closeable {
  private static final int PATIENCE_MS = 60_000;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  private MailSession(int port, String greeting) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(PATIENCE_MS);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
    out = new BufferedOutputStream(socket.getOutputStream());
    expect('2');
    say(greeting);
  }

  static MailSession smtp(int port) throws IOException {
    return new MailSession(port, "EHLO sender.example.org");
  }

  static MailSession lmtp(int port) throws IOException {
    return new MailSession(port, "LHLO sender.example.org");
  }

  /**
   * Sends one message.
   *
   * @param reversePath the address in MAIL FROM, empty for the null reverse-path
   * @param message with CRLF at the end of each line
   */
  void send(String reversePath, List<String> recipients, byte[] message) throws IOException {
    say("MAIL FROM:<" + reversePath + ">");
    for (String recipient : recipients) {
      say("RCPT TO:<" + recipient + ">");
    }
    out.write("DATA\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    expect('3');
    out.write(stuffed(message));
    out.write(".\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    expect('2');
  }

  /** A dot at the beginning of a line is doubled (RFC 5321 section 4.5.2). */
  private static byte[] stuffed(byte[] message) {
    ByteArrayOutputStream stuffed = new ByteArrayOutputStream(message.length + 64);
    boolean atLineStart = true;
    for (byte each : message) {
      if (atLineStart && each == '.') {
        stuffed.write('.');
      }
      stuffed.write(each);
      atLineStart = each == '\n';
    }
    if (!atLineStart) {
      stuffed.write('\r');
      stuffed.write('\n');
    }
    return stuffed.toByteArray();
  }

  private void say(String command) throws IOException {
    out.write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
    expect('2');
  }

  private void expect(char kind) throws IOException {
    String line = line();
    while (line.length() > 3 && line.charAt(3) == '-') {
      line = line();
    }
    if (line.isEmpty() || line.charAt(0) != kind) {
      throw new IOException("the mail server said: " + line);
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    try (socket) {
      say("QUIT");
    }
  }
}
