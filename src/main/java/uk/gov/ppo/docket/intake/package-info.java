/** Walks one message from its bytes to its case and its acknowledgement. */
@ApplicationModule(
    allowedDependencies = {
      "mail",
      "ledger",
      "text",
      "triage",
      "questions",
      "facets",
      "notes",
      "kinds",
      "routing",
      "casework",
      "correspondence",
      "deadline",
      "outbox"
    })
@NullMarked
package uk.gov.ppo.docket.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
