/** Admins' rules: which kind, team and priority a request gets, and why. */
@ApplicationModule(allowedDependencies = {"mail", "text", "casework"})
@NullMarked
package uk.gov.ppo.docket.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
