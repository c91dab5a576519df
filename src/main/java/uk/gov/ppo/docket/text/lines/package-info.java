/** Bytes and mark-up turned into clean lines of text; the part of {@code text} that knows jsoup. */
@NullMarked
package uk.gov.ppo.docket.text.lines;

import org.jspecify.annotations.NullMarked;
