/** An embedded mail server with sample mail, so that a newcomer sees Docket at work. */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package uk.gov.ppo.docket.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
