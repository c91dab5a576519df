/** What an officer is offered for each question, and why. */
@ApplicationModule(allowedDependencies = {"casework", "letters", "precedents"})
@NullMarked
package uk.gov.ppo.docket.suggestions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
