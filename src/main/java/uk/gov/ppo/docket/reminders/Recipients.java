package uk.gov.ppo.docket.reminders;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.correspondence.OfficeSettings;
import uk.gov.ppo.docket.mail.LetterWriter;
import uk.gov.ppo.docket.mail.Mailbox;

/** Who is reminded of whose cases. */
@Component
class Recipients {
  private final Map<String, Recipient> people = new TreeMap<>();
  private final Optional<Recipient> team;

  Recipients(ReminderSettings settings, OfficeSettings office) {
    settings
        .addresses()
        .forEach(
            (account, address) ->
                people.put(
                    comparable(account),
                    new Recipient(account, usable("addresses." + account, address, office))));
    team =
        settings.team().isBlank()
            ? Optional.empty()
            : Optional.of(
                new Recipient(Recipient.TEAM, usable("team", settings.team().strip(), office)));
  }

  /** Docket reads the office's mailbox itself, and would put its own reminders aside unseen. */
  private static Mailbox usable(String place, String address, OfficeSettings office) {
    Mailbox mailbox =
        Mailbox.parse(address)
            .filter(LetterWriter::canWriteTo)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "docket.reminders.%s: nothing can be sent to it; write an address such as"
                                .formatted(place)
                            + " olu@ppo.example"));
    if (mailbox.sameAddressAs(office.mailbox())) {
      throw new IllegalArgumentException(
          "docket.reminders.%s is the office's own mailbox, which Docket reads: give one that people"
                  .formatted(place)
              + " read");
    }
    return mailbox;
  }

  private static String comparable(String account) {
    return account.strip().toLowerCase(Locale.ROOT);
  }

  /** Who is reminded of the cases of this account; empty for cases of nobody. */
  Optional<Recipient> of(String owner) {
    Recipient person = people.get(comparable(owner));
    return person == null ? team : Optional.of(person);
  }
}
