package uk.gov.ppo.docket.casework;

import java.util.List;

/**
 * An officer's answer to one question.
 *
 * @param text the words
 * @param outcome what it comes to
 * @param sections the sections of the Act it relies on
 */
public record Answer(String text, Outcome outcome, List<String> sections) {}
