/** What a question is about: the thing, what is wanted of it, and for when. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.gov.ppo.docket.facets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
