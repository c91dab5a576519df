package uk.gov.ppo.docket.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the outbox is.
 *
 * @param unknownWait how long a message that the relay may have taken waits for the journal to show
 *     it, before it goes out once more
 * @param longestHandover how long another instance of Docket may take to hand over a message;
 *     longer than all timeouts of one SMTP dialogue together. After it, that instance is thought
 *     dead
 */
@ConfigurationProperties("docket.outgoing")
record OutboxSettings(
    @DefaultValue("15m") Duration unknownWait, @DefaultValue("10m") Duration longestHandover) {}
