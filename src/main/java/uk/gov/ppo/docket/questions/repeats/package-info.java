/** Questions that a request asks more than once. */
@NullMarked
package uk.gov.ppo.docket.questions.repeats;

import org.jspecify.annotations.NullMarked;
