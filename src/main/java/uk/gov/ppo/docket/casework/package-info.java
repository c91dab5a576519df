/** The case: its reference, its progress, its questions and their outcomes, its history. */
@ApplicationModule(allowedDependencies = {"mail", "deadline", "facets"})
@NullMarked
package uk.gov.ppo.docket.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
