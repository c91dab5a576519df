/**
 * Prior responses: letters read into question and answer pairs, and search in them. The only door
 * to Lucene.
 */
@ApplicationModule(allowedDependencies = {"text", "casework"})
@NullMarked
package uk.gov.ppo.docket.precedents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
