package uk.gov.ppo.docket.text.document;

/** Reads documents in this process, for a command that reads a few and ends. */
public final class InProcess implements OfficeDocuments {
  private final ReadingBounds bounds;

  public InProcess(ReadingBounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public ReadDocument read(DocumentKind kind, byte[] content) throws Unreadable {
    return BoundedTime.call(bounds.maxTime(), () -> new OfficeReader(bounds).read(kind, content));
  }

  /** Holds nothing. */
  @Override
  public void close() {}
}
