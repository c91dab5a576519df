/** The sections of a long request, and what in them is argument and not a question. */
@NullMarked
package uk.gov.ppo.docket.questions.zones;

import org.jspecify.annotations.NullMarked;
