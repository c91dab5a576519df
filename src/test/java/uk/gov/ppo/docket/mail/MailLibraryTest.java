package uk.gov.ppo.docket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.util.StreamProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailLibraryTest {
  private static final String PROPERTY = StreamProvider.class.getName();

  @AfterEach
  void forget() {
    System.clearProperty(PROPERTY);
  }

  @Test
  void namesTheImplementationThatTheSearchWouldFind() {
    Class<?> found = MailLibrary.NO_SERVER.getStreamProvider().getClass();
    MailLibrary.prepare();
    assertThat(System.getProperty(PROPERTY)).isEqualTo(found.getName());
  }

  @Test
  void leavesAnotherImplementationToWhoeverNamedIt() {
    System.setProperty(PROPERTY, "com.example.Streams");
    MailLibrary.prepare();
    assertThat(System.getProperty(PROPERTY)).isEqualTo("com.example.Streams");
  }
}
