package uk.gov.ppo.docket.triage;

import java.util.List;

/**
 * What was understood of a message.
 *
 * @param asksSomething whether its new text holds a request
 * @param problems what could not be read besides what the message's own reader reports, in words:
 *     an attachment beyond a limit; empty when all was read
 */
public record Content(boolean asksSomething, List<String> problems) {}
