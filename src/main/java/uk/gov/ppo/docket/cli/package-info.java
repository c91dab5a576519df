/** The command line. */
@ApplicationModule(
    allowedDependencies = {
      "mail",
      "ledger",
      "text",
      "triage",
      "questions",
      "facets",
      "notes",
      "precedents",
      "letters",
      "outcomes",
      "deadline",
      "routing",
      "kinds",
      "casework"
    })
@NullMarked
package uk.gov.ppo.docket.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
