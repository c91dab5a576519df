package uk.gov.ppo.docket.deadline;

import java.time.LocalDate;

/** A weekday that did not count, and why. */
public record SkippedDay(LocalDate date, String why) {}
