package uk.gov.ppo.docket.text.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML that strangers sent: no document types, so no entities; nothing is fetched. */
final class SafeXml {
  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  /** What happens at the elements and words of a document, in its order. */
  interface Listener {
    void start(String name, Attributes attributes);

    void end(String name);

    default void words(String text) {}
  }

  /** The attributes of one element by local name. */
  interface Attributes {
    /** The value, or the empty string. */
    String get(String name);
  }

  static void read(byte[] xml, Listener listener) throws XMLStreamException {
    XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
    try {
      while (reader.hasNext()) {
        event(reader, reader.next(), listener);
      }
    } finally {
      reader.close();
    }
  }

  private static void event(XMLStreamReader reader, int event, Listener listener)
      throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT ->
          listener.start(reader.getLocalName(), name -> attribute(reader, name));
      case XMLStreamConstants.END_ELEMENT -> listener.end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          listener.words(reader.getText());
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new XMLStreamException("office documents hold no document type");
      default -> {}
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        @Nullable String value = reader.getAttributeValue(i);
        return value == null ? "" : value;
      }
    }
    return "";
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
