/** New words apart from quoted ones and the signature, line by line, in linear time. */
@NullMarked
package uk.gov.ppo.docket.text.reply;

import org.jspecify.annotations.NullMarked;
