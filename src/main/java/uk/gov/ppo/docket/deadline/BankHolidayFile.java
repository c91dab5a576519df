package uk.gov.ppo.docket.deadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the GOV.UK feed's form; every refusal names the file and the place in it. */
final class BankHolidayFile {
  private static final JsonMapper JSON = new JsonMapper();

  private final String name;

  private BankHolidayFile(String name) {
    this.name = name;
  }

  static Map<Division, Map<LocalDate, String>> read(Path file) {
    var reading = new BankHolidayFile(file.toString());
    return reading.divisions(reading.contentOf(file));
  }

  static Map<Division, Map<LocalDate, String>> parse(String name, String feed) {
    return new BankHolidayFile(name).divisions(feed);
  }

  private Map<Division, Map<LocalDate, String>> divisions(String content) {
    JsonNode feed = feed(content);
    Map<Division, Map<LocalDate, String>> titles = new EnumMap<>(Division.class);
    for (Division division : Division.values()) {
      titles.put(division, titles(division.key(), feed.path(division.key()).path("events")));
    }
    return titles;
  }

  private String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw wrong("the file", "cannot be read as UTF-8: put the GOV.UK bank holiday feed there");
    }
  }

  private JsonNode feed(String content) {
    try {
      return JSON.readTree(content);
    } catch (JacksonException e) {
      var at = e.getLocation();
      String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw wrong(place, "is not JSON: " + e.getOriginalMessage());
    }
  }

  private Map<LocalDate, String> titles(String division, JsonNode events) {
    if (!events.isArray() || events.isEmpty()) {
      throw wrong(division + ".events", "is missing or empty: list the division's bank holidays");
    }
    Map<LocalDate, String> titles = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      String place = division + ".events[" + i + "]";
      LocalDate date = date(place, events.get(i));
      if (titles.put(date, title(place, events.get(i))) != null) {
        throw wrong(place, "lists " + date + " a second time: remove one of the two");
      }
    }
    return titles;
  }

  private LocalDate date(String place, JsonNode event) {
    String written = event.path("date").asString("");
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw wrong(place + ".date", "is '" + written + "': write a date such as 2026-06-15");
    }
  }

  private String title(String place, JsonNode event) {
    String title = event.path("title").asString("");
    if (title.isBlank()) {
      throw wrong(place + ".title", "is missing: write what the day is called");
    }
    return event.path("notes").asString("").equalsIgnoreCase("substitute day")
        ? title + ", substitute day"
        : title;
  }

  private IllegalArgumentException wrong(String place, String what) {
    return new IllegalArgumentException(name + ": " + place + " " + what);
  }
}
