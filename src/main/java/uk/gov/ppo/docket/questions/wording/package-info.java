/** What words do in a request: ask, introduce, follow up, set a scope, take their leave. */
@NullMarked
package uk.gov.ppo.docket.questions.wording;

import org.jspecify.annotations.NullMarked;
