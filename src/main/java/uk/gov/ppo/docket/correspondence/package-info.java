/**
 * What the office writes: the acknowledgement, questions and the response, finished as messages.
 */
@ApplicationModule(
    allowedDependencies = {
      "mail",
      "outbox",
      "deadline",
      "casework",
      "casework::guards",
      "clocks",
      "reuse",
      "suggestions"
    })
@NullMarked
package uk.gov.ppo.docket.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
