/** What a message is and which case it concerns, with the evidence. */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package uk.gov.ppo.docket.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
