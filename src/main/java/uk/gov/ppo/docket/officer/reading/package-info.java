/** A kept message made ready for a page: who wrote it, what it says, what came with it. */
@NullMarked
package uk.gov.ppo.docket.officer.reading;

import org.jspecify.annotations.NullMarked;
