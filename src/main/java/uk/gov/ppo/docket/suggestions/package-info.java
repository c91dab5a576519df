/**
 * What an officer is offered for each question, why, and what must be looked at before it is used.
 */
@ApplicationModule(
    allowedDependencies = {
      "casework",
      "facets",
      "judgements",
      "letters",
      "mail",
      "precedents",
      "reuse"
    })
@NullMarked
package uk.gov.ppo.docket.suggestions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
