/** Statutory time: working days, clocks as typed events, due dates that explain themselves. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.gov.ppo.docket.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
