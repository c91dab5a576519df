/** Which of the candidates ask the same, and how sure that is. */
@NullMarked
package uk.gov.ppo.docket.precedents.ranking;

import org.jspecify.annotations.NullMarked;
