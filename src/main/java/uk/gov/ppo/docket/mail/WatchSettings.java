package uk.gov.ppo.docket.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mailboxes are watched.
 *
 * @param start what is taken of a mailbox that already holds messages: {@code now}, {@code
 *     everything}, {@code history}, or a day such as 2026-10-01
 * @param junk the folder the mail server puts suspected spam in
 * @param junkWatched whether that folder is read too
 */
@ConfigurationProperties("docket.mailbox")
public record WatchSettings(
    @DefaultValue("now") String start,
    @DefaultValue("Junk") String junk,
    @DefaultValue("false") boolean junkWatched) {

  StartRule rule() {
    return StartRule.parse(start);
  }
}
