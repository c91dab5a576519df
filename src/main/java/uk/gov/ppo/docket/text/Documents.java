package uk.gov.ppo.docket.text;

/**
 * Reads documents (PDF, DOCX, DOC, ODT, RTF, HTML, plain text) into plain text, lists and tables
 * kept as lines.
 */
public final class Documents {
  private Documents() {}

  /**
   * The words of a document.
   *
   * @throws DocumentUnreadable when the bytes are broken, encrypted, or over a limit
   */
  public static String text(byte[] content, String name) {
    throw new IllegalStateException("not built yet");
  }
}
