/** The rows of the decision table, one predicate a file, and the table that orders them. */
@NullMarked
package uk.gov.ppo.docket.triage.rows;

import org.jspecify.annotations.NullMarked;
