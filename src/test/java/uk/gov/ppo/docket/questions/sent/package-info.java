/** Requests as they are sent: by HTML mail, in Word, as PDF, and with their line breaks lost. */
@NullMarked
package uk.gov.ppo.docket.questions.sent;

import org.jspecify.annotations.NullMarked;
