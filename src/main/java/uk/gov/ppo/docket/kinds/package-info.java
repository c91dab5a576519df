/** What one message asks for, kind by kind, with the words that show it. */
@ApplicationModule(allowedDependencies = {"mail", "text", "questions", "routing", "casework"})
@NullMarked
package uk.gov.ppo.docket.kinds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
