package uk.gov.ppo.docket.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static uk.gov.ppo.docket.demo.DemoSettings.LOOPBACK;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;

/** Hands messages to a mail server on this machine by SMTP (RFC 5321), as any sender's would. */
record Postman(int port) {
  private static final int PATIENCE_MILLIS = 10_000; // far beyond what loopback needs

  /**
   * Delivers one message.
   *
   * @param sender the envelope's sender
   * @param recipient the envelope's only recipient
   * @param message the bytes; line ends become CRLF and leading dots are doubled on the way
   * @throws IOException when the server refuses a step; its answer is in the message
   */
  void deliver(String sender, String recipient, byte[] message) throws IOException {
    try (Socket socket = new Socket(LOOPBACK, port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      Talk talk =
          new Talk(
              new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)),
              new BufferedOutputStream(socket.getOutputStream()));
      talk.expect("220");
      talk.say("EHLO localhost", "250");
      talk.say("MAIL FROM:<%s>".formatted(sender), "250");
      talk.say("RCPT TO:<%s>".formatted(recipient), "250");
      talk.say("DATA", "354");
      talk.write(message);
      talk.say(".", "250");
      talk.say("QUIT", "221");
    }
  }

  private record Talk(BufferedReader in, OutputStream out) {
    void say(String line, String code) throws IOException {
      out.write((line + "\r\n").getBytes(US_ASCII));
      out.flush();
      expect(code);
    }

    void expect(String code) throws IOException {
      String answer = in.readLine();
      while (answer != null && answer.startsWith(code + "-")) {
        answer = in.readLine();
      }
      if (answer == null || !answer.startsWith(code)) {
        throw new IOException("The mail server was to answer " + code + " and said " + answer);
      }
    }

    // ISO 8859-1 keeps every byte as it is, whatever the message's own charset
    void write(byte[] message) throws IOException {
      for (String line : new String(message, ISO_8859_1).lines().toList()) {
        String stuffed = line.startsWith(".") ? "." + line : line;
        out.write((stuffed + "\r\n").getBytes(ISO_8859_1));
      }
    }
  }
}
