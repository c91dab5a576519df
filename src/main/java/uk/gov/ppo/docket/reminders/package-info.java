/** Mail to the office's own people about their cases: what is due, what is late, what moved. */
@ApplicationModule(
    allowedDependencies = {"casework", "clocks", "deadline", "outbox", "mail", "correspondence"})
@NullMarked
package uk.gov.ppo.docket.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
