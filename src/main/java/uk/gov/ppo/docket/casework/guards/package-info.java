/** What must be decided and on record before a case may take a step. */
@NamedInterface("guards")
@NullMarked
package uk.gov.ppo.docket.casework.guards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
