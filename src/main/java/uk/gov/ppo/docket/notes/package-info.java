/** What an officer is told of a request beside its questions. */
@ApplicationModule(allowedDependencies = {"questions", "citations", "casework"})
@NullMarked
package uk.gov.ppo.docket.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
