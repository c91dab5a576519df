/** What officers made of the suggestions they were offered, and how well the bands hold. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.gov.ppo.docket.judgements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
