/** Response letters and disclosure logs, read into pairs of question and answer. */
@ApplicationModule(allowedDependencies = {"text", "casework", "outcomes"})
@NullMarked
package uk.gov.ppo.docket.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
