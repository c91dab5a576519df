/**
 * The plain text of a message or document, new words apart from quoted ones. The only door to Tika
 * and jsoup.
 */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package uk.gov.ppo.docket.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
