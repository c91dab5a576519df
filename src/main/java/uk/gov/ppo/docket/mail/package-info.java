/** RFC 5322 and MIME as values: bytes to messages and back. The only door to Jakarta Mail. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.gov.ppo.docket.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
