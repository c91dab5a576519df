/** Every message as received, byte for byte, with its fate. */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package uk.gov.ppo.docket.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
