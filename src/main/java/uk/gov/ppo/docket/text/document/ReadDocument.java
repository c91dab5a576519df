package uk.gov.ppo.docket.text.document;

import java.util.List;

/**
 * What was in a document.
 *
 * @param text its lines, empty when it holds no words
 * @param inside the files attached to it, in order; documents within documents are not followed
 */
public record ReadDocument(String text, List<Inside> inside) {
  public ReadDocument {
    inside = List.copyOf(inside);
  }

  static ReadDocument of(String text) {
    return new ReadDocument(text, List.of());
  }
}
