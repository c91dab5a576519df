package uk.gov.ppo.docket.deadline;

import java.time.LocalDate;

/** Something that moves a clock. */
public record ClockEvent(String name, LocalDate date) {}
