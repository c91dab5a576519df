package uk.gov.ppo.docket.letters;

import java.util.List;
import uk.gov.ppo.docket.casework.Outcome;

/**
 * One question as it was asked before, with the answer it got.
 *
 * @param id its lasting name, {@code FOI 542#1} or the id given in a disclosure log
 * @param requestId the request it was part of
 * @param authority who answered; empty for this office
 * @param date when, ISO 8601, to the day or the month; empty when unknown
 * @param source the file or case it was read from
 * @param request the request's whole text, empty when unknown
 * @param question the question
 * @param answer the answer
 * @param outcome what the answer says
 * @param sections the sections of the Act the answer names, {@code 40(2)}
 */
public record Precedent(
    String id,
    String requestId,
    String authority,
    String date,
    String source,
    String request,
    String question,
    String answer,
    Outcome outcome,
    List<String> sections) {}
