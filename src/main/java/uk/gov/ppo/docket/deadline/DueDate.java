package uk.gov.ppo.docket.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A due date with its working.
 *
 * @param date the last day on which an answer is in time
 * @param skipped each weekday that did not count, and why
 * @param working the working in one sentence
 */
public record DueDate(LocalDate date, List<SkippedDay> skipped, String working) {}
