/** Requests that ask nearly the same in nearly the same words. */
@ApplicationModule(allowedDependencies = {"casework", "mail"})
@NullMarked
package uk.gov.ppo.docket.roundrobins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
