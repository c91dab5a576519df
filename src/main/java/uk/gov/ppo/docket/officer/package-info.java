/** Officers' pages: sign-in, the list of cases, one case, its draft. */
@ApplicationModule(
    allowedDependencies = {
      "mail",
      "deadline",
      "clocks",
      "ledger",
      "intake",
      "outbox",
      "text",
      "casework",
      "casework::guards",
      "facets",
      "suggestions",
      "correspondence"
    })
@NullMarked
package uk.gov.ppo.docket.officer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
