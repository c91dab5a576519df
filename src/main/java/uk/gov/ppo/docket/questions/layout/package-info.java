/** How a request is laid out: lines, list markers, items and the outline they make. */
@NullMarked
package uk.gov.ppo.docket.questions.layout;

import org.jspecify.annotations.NullMarked;
