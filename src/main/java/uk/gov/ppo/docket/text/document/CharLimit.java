package uk.gov.ppo.docket.text.document;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Stops a parser that gives more text than the limit, or whose time is over. */
final class CharLimit extends ContentHandlerDecorator {
  private final int limit;
  private long seen;

  CharLimit(ContentHandler words, int limit) {
    super(words);
    this.limit = limit;
  }

  boolean isReached() {
    return seen > limit;
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    seen += length;
    if (isReached() || Thread.currentThread().isInterrupted()) {
      throw new SAXException("more text than the limit allows");
    }
    super.characters(chars, start, length);
  }
}
