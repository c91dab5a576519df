package uk.gov.ppo.docket.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A moment at which the service is killed: where its code stands then.
 *
 * @param step the step of a message's way, as issue and manual name it
 * @param words what has happened and what has not
 * @param type the class, by its binary name
 * @param methods its methods; the first reached counts
 * @param entering whether at the beginning of the method, else at its return
 * @param within only below a method whose class and name end so; empty for anywhere
 */
record KillMoment(
    String step, String words, String type, List<String> methods, boolean entering, String within) {

  /**
   * The moments of the campaign, in a message's order. A method that was renamed makes the campaign
   * fail and say so: correct the place here.
   */
  static final List<KillMoment> ALL =
      List.of(
          before("fetch", "listed, no byte fetched", "mail.MailDoor#fetch"),
          after("fetch", "bytes fetched, not stored", "mail.MailDoor#fetch"),
          before("store", "not stored", "ledger.Ledger#keep"),
          after("store", "stored, not committed", "ledger.Ledger#keep"),
          after("store", "committed", "intake.Intake#keep"),
          before(
              "move", "not moved", "/org.apache.camel.component.mail.MailConsumer#processCommit"),
          after(
              "move",
              "copied or moved, nothing expunged",
              "/org.eclipse.angus.mail.imap.IMAPFolder#copyMessages|moveMessages|copyUIDMessages|moveUIDMessages"),
          after("move", "moved", "/org.apache.camel.component.mail.MailConsumer#processCommit"),
          before("parse", "bytes in hand", "mail.MessageReader#read"),
          after("parse", "read and split", "intake.Understanding#of"),
          before("decide", "not judged", "triage.Triage#judge"),
          after("decide", "judged, nothing filed", "triage.Triage#judge"),
          before("case", "no case", "casework.Cases#open"),
          after("case", "case open, not committed", "casework.Cases#open"),
          before("outbox", "acknowledgement written, not queued", "outbox.Outbox#put"),
          after("outbox", "queued, not committed", "outbox.Outbox#put"),
          after("outbox", "filed, not committed", "intake.Filing#file"),
          after("outbox", "committed", "intake.Intake#read"),
          new KillMoment(
              "claim",
              "claimed, not committed",
              "uk.gov.ppo.docket.outbox.OutboxRows",
              List.of("entry"),
              false,
              "Outbox.claim"),
          before(
              "claim",
              "committed, not connected",
              "/org.apache.camel.component.mail.MailProducer#process"),
          before(
              "claim",
              "connected, nothing said",
              "/org.eclipse.angus.mail.smtp.SMTPTransport#mailFrom"),
          after(
              "after DATA",
              "bytes on their way, no final dot",
              "/org.eclipse.angus.mail.smtp.SMTPTransport#data"),
          new KillMoment(
              "after DATA",
              "final dot said, answer not heard",
              "org.eclipse.angus.mail.smtp.SMTPTransport",
              List.of("readServerResponse"),
              true,
              "SMTPTransport.finishData"),
          after("after DATA", "250 heard", "/org.eclipse.angus.mail.smtp.SMTPTransport#finishData"),
          before("record", "not recorded", "outbox.Outbox#sent"),
          after("record", "recorded, not committed", "outbox.Outbox#sent"),
          after("record", "committed", "Dispatch#sent"));

  /** One moment for each step, its last: for a short campaign. */
  static List<KillMoment> oneEach() {
    Map<String, KillMoment> last = new LinkedHashMap<>();
    ALL.forEach(moment -> last.put(moment.step(), moment));
    return List.copyOf(last.values());
  }

  /** All moments of these steps. */
  static List<KillMoment> of(List<String> steps) {
    return ALL.stream().filter(moment -> steps.contains(moment.step())).toList();
  }

  /** One moment of each of these steps, whichever chance takes. */
  static List<KillMoment> oneOf(List<String> steps, Random chance) {
    List<KillMoment> some = new ArrayList<>();
    for (String step : steps) {
      List<KillMoment> moments = of(List.of(step));
      some.add(moments.get(chance.nextInt(moments.size())));
    }
    return some;
  }

  /** Whether an acknowledgement may be cut off there, so that nobody knows what became of it. */
  boolean cutsOff() {
    return List.of("claim", "after DATA", "record").contains(step);
  }

  private static KillMoment before(String step, String words, String place) {
    return at(step, words, place, true);
  }

  private static KillMoment after(String step, String words, String place) {
    return at(step, words, place, false);
  }

  /**
   * A place is {@code package.Class#method|method} of Docket, or with a / before it of a library.
   */
  private static KillMoment at(String step, String words, String place, boolean entering) {
    String[] parts = place.split("#", 2);
    String type =
        parts[0].startsWith("/") ? parts[0].substring(1) : "uk.gov.ppo.docket." + parts[0];
    return new KillMoment(step, words, type, List.of(parts[1].split("\\|")), entering, "");
  }
}
