package uk.gov.ppo.docket.reminders;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the office's people are reminded of their cases, and where.
 *
 * @param at when on a working day in London, {@code 08:00}
 * @param addresses the address of each account; an owner without one is reminded through the team
 * @param team where reminders go about cases of nobody; empty for nowhere
 * @param pages where officers find the pages, {@code https://docket.ppo.example}, for links
 * @param ahead how many working days before an answer is due its owner is told
 * @param unopened after how many working days an unopened case is told of
 */
@ConfigurationProperties("docket.reminders")
record ReminderSettings(
    @DefaultValue("08:00") String at,
    @DefaultValue Map<String, String> addresses,
    @DefaultValue("") String team,
    @DefaultValue("http://127.0.0.1:8080") String pages,
    @DefaultValue("5") int ahead,
    @DefaultValue("2") int unopened) {

  /** A longer warning than the time for an answer says nothing. */
  private static final int LONGEST = 20;

  /** Refuses what cannot be meant, naming the place and the cure. */
  ReminderSettings {
    addresses = Map.copyOf(addresses);
    parsed(at);
    requireDays("ahead", ahead);
    requireDays("unopened", unopened);
  }

  private static LocalTime parsed(String at) {
    try {
      return LocalTime.parse(at);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "docket.reminders.at is %s: write a time in quotes, such as \"08:00\"".formatted(at), e);
    }
  }

  private static void requireDays(String name, int days) {
    if (days < 1 || days > LONGEST) {
      throw new IllegalArgumentException(
          "docket.reminders.%s is %d: give between 1 and %d working days"
              .formatted(name, days, LONGEST));
    }
  }

  LocalTime time() {
    return parsed(at);
  }

  boolean areOff() {
    return addresses.isEmpty() && team.isBlank();
  }

  /** The page of a case. */
  String linkTo(long caseId) {
    String base = pages.endsWith("/") ? pages.substring(0, pages.length() - 1) : pages;
    return base + "/cases/" + caseId;
  }
}
