package uk.gov.ppo.docket.mail;

import jakarta.mail.Header;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** The header fields of a message or part, in order, names in any case, values unfolded. */
record HeaderFields(List<Field> fields) {
  /** A name and its value, encoded words and all. */
  record Field(String name, String value) {}

  static HeaderFields of(Enumeration<Header> headers) {
    List<Field> fields = new ArrayList<>();
    for (Header header : Collections.list(headers)) {
      String value = header.getValue();
      fields.add(
          new Field(
              header.getName().strip(),
              value == null ? "" : HeaderText.repaired(HeaderText.unfold(value))));
    }
    return new HeaderFields(List.copyOf(fields));
  }

  /** Lines that are no fields: the first words of somebody who wrote no header, most likely. */
  static List<String> strays(Enumeration<String> lines) {
    return Collections.list(lines).stream().filter(line -> line.indexOf(':') < 0).toList();
  }

  /** Roughly the bytes they took. */
  long size() {
    return fields.stream().mapToLong(f -> f.name().length() + f.value().length() + 4L).sum();
  }

  List<String> raw(String name) {
    return fields.stream().filter(f -> f.name().equalsIgnoreCase(name)).map(Field::value).toList();
  }

  List<String> decoded(String name) {
    return raw(name).stream().map(HeaderText::decode).toList();
  }

  /** The first field of this name read as a value with parameters; empty when there is none. */
  HeaderParameters parameters(String name) {
    return HeaderParameters.parse(raw(name).stream().findFirst().orElse(""));
  }
}
