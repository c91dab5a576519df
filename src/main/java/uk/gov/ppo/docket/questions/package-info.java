/** The separate things a request asks for. */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package uk.gov.ppo.docket.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
