package uk.gov.ppo.docket.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A calendar part (iCalendar, RFC 5545) in words: what is meant to happen, when, and where. */
final class CalendarText {
  /** A year of weekly meetings; whole diaries are not read out. */
  private static final int MAX_LINES = 400;

  private static final DateTimeFormatter GIVEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final List<String> said = new ArrayList<>();
  private boolean inEvent;

  private CalendarText() {}

  /** The words of a calendar; empty when there is no event in it. */
  static String of(String calendar) {
    CalendarText text = new CalendarText();
    unfolded(calendar).lines().forEach(text::line);
    return String.join("\n", text.said);
  }

  /** RFC 5545 section 3.1: a line that begins with a blank goes on with the one before. */
  private static String unfolded(String calendar) {
    return calendar.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
  }

  private void line(String line) {
    int colon = valueStart(line);
    if (colon < 0 || said.size() >= MAX_LINES) {
      return;
    }
    String[] name = line.substring(0, colon).split(";", -1);
    String value = line.substring(colon + 1).strip();
    String field = name[0].toUpperCase(Locale.ROOT);
    switch (field) {
      case "METHOD" -> said.add(method(value.toUpperCase(Locale.ROOT)));
      case "BEGIN" -> inEvent |= isEvent(value);
      case "END" -> inEvent &= !isEvent(value);
      default -> {
        if (inEvent) {
          property(field, name, value);
        }
      }
    }
  }

  /** The colon that ends name and parameters; one in a quoted parameter does not. */
  private static int valueStart(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (line.charAt(i) == ':' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEvent(String value) {
    return value.equalsIgnoreCase("VEVENT") || value.equalsIgnoreCase("VTODO");
  }

  private static String method(String method) {
    return switch (method) {
      case "REQUEST" -> "An invitation";
      case "CANCEL" -> "A cancelled meeting";
      case "REPLY" -> "An answer to an invitation";
      default -> "A calendar entry";
    };
  }

  private void property(String field, String[] name, String value) {
    switch (field) {
      case "SUMMARY" -> say("What", unescaped(value));
      case "DTSTART" -> say("From", time(name, value));
      case "DTEND", "DUE" -> say("To", time(name, value));
      case "LOCATION" -> say("Where", unescaped(value));
      case "DESCRIPTION" -> say("Words", unescaped(value));
      default -> {}
    }
  }

  private void say(String label, String value) {
    if (!value.isBlank()) {
      said.add(label + ": " + value);
    }
  }

  /** RFC 5545 section 3.3.11. */
  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char next = value.charAt(++i);
        text.append(next == 'n' || next == 'N' ? '\n' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString().strip();
  }

  private static String time(String[] name, String value) {
    try {
      if (value.length() == 8) {
        return DAY.format(LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE));
      }
      boolean utc = value.endsWith("Z");
      String local = utc ? value.substring(0, value.length() - 1) : value;
      return TIME.format(LocalDateTime.parse(local, GIVEN)) + (utc ? " UTC" : zone(name));
    } catch (DateTimeException odd) {
      return value;
    }
  }

  private static String zone(String[] name) {
    for (String parameter : name) {
      if (parameter.regionMatches(true, 0, "TZID=", 0, 5)) {
        return " (" + parameter.substring(5).replace("\"", "") + ")";
      }
    }
    return "";
  }
}
