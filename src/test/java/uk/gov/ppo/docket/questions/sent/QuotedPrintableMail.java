package uk.gov.ppo.docket.questions.sent;

import java.nio.charset.StandardCharsets;

/** A mail with one HTML body, encoded as most mail programs do (RFC 2045 section 6.7). */
final class QuotedPrintableMail {
  private static final int LONGEST_LINE = 76;

  private QuotedPrintableMail() {}

  static byte[] of(String html) {
    String header =
        """
        From: A Requester <requester@example.org>
        To: foi@office.example
        Subject: Freedom of information request
        Date: Wed, 11 Feb 2026 10:00:00 +0000
        Message-ID: <request@example.org>
        MIME-Version: 1.0
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        """;
    return (header.replace("\n", "\r\n") + encoded(html)).getBytes(StandardCharsets.US_ASCII);
  }

  /** The words as HTML, with entities where programs write entities. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\u00a0", "&nbsp;")
        .replace("£", "&pound;")
        .replace("’", "&rsquo;")
        .replace("–", "&ndash;");
  }

  private static String encoded(String html) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (byte b : html.getBytes(StandardCharsets.UTF_8)) {
      String piece = encoded(b);
      if (column + piece.length() >= LONGEST_LINE && b != '\n') {
        out.append("=\r\n");
        column = 0;
      }
      out.append(piece);
      column = b == '\n' ? 0 : column + piece.length();
    }
    return out.toString();
  }

  private static String encoded(byte b) {
    if (b == '\n') {
      return "\r\n";
    }
    boolean plain = b >= ' ' && b < 127 && b != '=';
    return plain ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF);
  }
}
