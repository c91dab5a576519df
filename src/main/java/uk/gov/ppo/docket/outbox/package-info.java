/** Finished messages waiting to leave, each sent once, and what became of them. */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package uk.gov.ppo.docket.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
