package uk.gov.ppo.docket.text.document;

/** Reads the kinds of document that need a library, within bounds of size, memory and time. */
public interface OfficeDocuments extends AutoCloseable {
  /** What is in the document; a text over the limit of characters is refused. */
  ReadDocument read(DocumentKind kind, byte[] content) throws Unreadable;

  /** Lets go of whatever reads. */
  @Override
  void close();
}
