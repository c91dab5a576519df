package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.Part;

/**
 * Row 18: we could not read all that was written: encrypted, beyond a limit, or broken. A person
 * must look; the message as it arrived is kept beside the case.
 *
 * <p>Source: RFC 3156 (OpenPGP), RFC 8551 (S/MIME, where signed data can be read by anyone). Seen
 * in: osTicket, Zammad.
 */
final class NotWhollyRead extends Row {
  private static final Pattern SMIME = Pattern.compile("application/(x-)?pkcs7-mime");
  private static final String ARMOUR = "-----BEGIN PGP MESSAGE-----";

  NotWhollyRead() {
    super(18, "not-wholly-read", Verdict.HELD, "Part of the message could not be read");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    if (!seen.problems().isEmpty()) {
      return Optional.of(String.join("; ", seen.problems()));
    }
    Message message = seen.message();
    return message.type().equals("multipart/encrypted")
        ? Optional.of("the message is encrypted: " + message.type())
        : message.parts().stream()
            .filter(NotWhollyRead::isEncrypted)
            .map(part -> "the message is encrypted: " + part.type())
            .findFirst();
  }

  private static boolean isEncrypted(Part part) {
    String kind = part.parameters().getOrDefault("smime-type", "");
    return switch (part.type()) {
      case "application/pgp-encrypted", "application/x-microsoft-rpmsg-message" -> true;
      case "text/plain" -> ReportedIdentifiers.beginningOf(part).stripLeading().startsWith(ARMOUR);
      default -> SMIME.matcher(part.type()).matches() && !kind.equalsIgnoreCase("signed-data");
    };
  }
}
