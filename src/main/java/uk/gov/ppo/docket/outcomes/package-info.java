/** What an answer came to, told from its words. */
@ApplicationModule(allowedDependencies = {"casework"})
@NullMarked
package uk.gov.ppo.docket.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
