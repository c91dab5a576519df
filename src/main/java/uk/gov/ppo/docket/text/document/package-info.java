/** Office documents turned into lines of text; the part of {@code text} that knows Tika. */
@NullMarked
package uk.gov.ppo.docket.text.document;

import org.jspecify.annotations.NullMarked;
