/** Whether an old answer may be used again: its age, its dates, and the people it names. */
@ApplicationModule(allowedDependencies = {"facets"})
@NullMarked
package uk.gov.ppo.docket.reuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
