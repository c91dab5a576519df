/** The statutory clock of each case: what moved it, what it says, and who learns of a change. */
@ApplicationModule(allowedDependencies = {"mail", "deadline", "casework"})
@NullMarked
package uk.gov.ppo.docket.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
