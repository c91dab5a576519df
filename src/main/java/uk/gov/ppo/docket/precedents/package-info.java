/** Prior responses, kept and searched. The only door to Lucene. */
@ApplicationModule(allowedDependencies = {"text", "casework", "letters", "outcomes"})
@NullMarked
package uk.gov.ppo.docket.precedents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
