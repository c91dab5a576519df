package uk.gov.ppo.docket.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object, its fields in the order they were given. */
final class JsonLine {
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  private JsonLine() {}

  static JsonLine of(String field, @Nullable Object value) {
    return new JsonLine().with(field, value);
  }

  static JsonLine of(Map<String, ?> fields) {
    JsonLine line = new JsonLine();
    line.fields.putAll(fields);
    return line;
  }

  /** Adds a field; {@code null} is written as null. */
  JsonLine with(String field, @Nullable Object value) {
    fields.put(field, value);
    return this;
  }

  @JsonValue
  Map<String, @Nullable Object> fields() {
    return fields;
  }
}
