/** The law that a request cites, and what of it is misquoted or does not exist. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.gov.ppo.docket.citations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
