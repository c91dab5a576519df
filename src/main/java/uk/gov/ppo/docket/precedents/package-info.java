/** Prior responses, kept and searched. The only door to Lucene and to the embedding model. */
@ApplicationModule(allowedDependencies = {"text", "casework", "letters", "outcomes", "facets"})
@NullMarked
package uk.gov.ppo.docket.precedents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
