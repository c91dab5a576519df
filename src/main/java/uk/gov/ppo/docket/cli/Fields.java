package uk.gov.ppo.docket.cli;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Takes the fields of one line of JSON apart, naming what is missing. */
final class Fields {
  private Fields() {}

  static JsonNode required(JsonNode line, String field) {
    JsonNode value = line.path(field);
    if (value.isMissingNode() || value.isNull()) {
      throw new IllegalArgumentException("has no \"" + field + "\": add it");
    }
    return value;
  }

  static String requiredText(JsonNode line, String field) {
    JsonNode value = required(line, field);
    if (!value.isString()) {
      throw new IllegalArgumentException("\"" + field + "\" is not text: put it in quotes");
    }
    return value.asString();
  }

  /** The text of a field, empty where it is missing or null. */
  static String text(JsonNode line, String field) {
    JsonNode value = line.path(field);
    return value.isMissingNode() || value.isNull() ? "" : value.asString("");
  }

  /** The texts of a list, none where it is missing or null. */
  static List<String> texts(JsonNode line, String field) {
    return line.path(field).valueStream().map(value -> value.asString("")).toList();
  }
}
