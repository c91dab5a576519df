package uk.gov.ppo.docket.demo;

import static uk.gov.ppo.docket.demo.DemoSettings.LOOPBACK;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A mail server inside the program: SMTP and IMAP on loopback, in memory. It takes mail for every
 * address, makes the mailbox when the first message arrives, and lets anybody read it with any
 * password. No mail leaves it.
 */
final class DemoMailServer implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(DemoMailServer.class);

  private final DemoSettings settings;
  private final GreenMail server;

  DemoMailServer(DemoSettings settings) {
    this.settings = settings;
    this.server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(settings.smtpPort(), LOOPBACK, ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(settings.imapPort(), LOOPBACK, ServerSetup.PROTOCOL_IMAP)
            });
    server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
  }

  @Override
  public void start() {
    server.start();
    log.info(
        "Demo mail server: send with SMTP at {}:{}, read with IMAP at {}:{}",
        LOOPBACK,
        settings.smtpPort(),
        LOOPBACK,
        settings.imapPort());
  }

  @Override
  public void stop() {
    server.stop();
  }

  @Override
  public boolean isRunning() {
    return server.isRunning();
  }

  /** First to start and last to stop: the routes poll it. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
