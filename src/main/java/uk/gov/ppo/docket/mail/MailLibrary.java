package uk.gov.ppo.docket.mail;

import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** What Jakarta Mail needs to be told once for the whole program. */
public final class MailLibrary {
  /**
   * For messages that are read or written here and reach no server. One for all of them: each new
   * one reads its providers from the archives of the class path.
   */
  static final Session NO_SERVER = Session.getInstance(new Properties());

  private MailLibrary() {}

  /**
   * Names the implementation, before the first message. Otherwise Jakarta Mail searches every
   * archive of the class path for it, again for each part and each header section; under load that
   * took a seventh of all computing time.
   */
  public static void prepare() {
    System.getProperties()
        .putIfAbsent(StreamProvider.class.getName(), MailStreamProvider.class.getName());
  }
}
