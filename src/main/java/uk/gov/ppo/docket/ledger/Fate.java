package uk.gov.ppo.docket.ledger;

import static uk.gov.ppo.docket.ledger.MessageMove.ATTACH;
import static uk.gov.ppo.docket.ledger.MessageMove.MAKE_CASE;
import static uk.gov.ppo.docket.ledger.MessageMove.PARK;
import static uk.gov.ppo.docket.ledger.MessageMove.READ_AGAIN;
import static uk.gov.ppo.docket.ledger.MessageMove.SET_ASIDE;
import static uk.gov.ppo.docket.ledger.MessageMove.TAKE_AS_COPY;
import static uk.gov.ppo.docket.ledger.MessageMove.TAKE_AS_FOLLOW_UP;
import static uk.gov.ppo.docket.ledger.MessageMove.TAKE_AS_MACHINES;
import static uk.gov.ppo.docket.ledger.MessageMove.TAKE_AS_OURS;
import static uk.gov.ppo.docket.ledger.MessageMove.TAKE_AS_REQUEST;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of a message. */
public enum Fate {
  /** Kept, not yet read. */
  RECEIVED("Waiting to be read", "Docket has not finished with it: look again in a minute"),
  /** It opened a case. */
  NEW_CASE("Opened a case", "Go on in that case"),
  /** It was filed under a case. */
  ADDED_TO_CASE("Filed under a case", "Go on in that case"),
  /** A machine wrote it: kept, not answered. */
  MACHINE_MAIL("Machine mail", "Make it a case, or file it under one"),
  /** Our own message came back. */
  OURS("Our own message", "Make it a case, or file it under one"),
  /** A second copy of a message we have. */
  DUPLICATE("Second copy", "Make it a case, or file it under one"),
  /** It could not be read: parked for a person. */
  QUARANTINED(
      "Could not be read", "Have it read again, which fills in the case that stands for it");

  private static final Map<Fate, Map<MessageMove, Fate>> TABLE =
      Map.of(
          RECEIVED,
          Map.of(
              TAKE_AS_REQUEST, NEW_CASE,
              TAKE_AS_FOLLOW_UP, ADDED_TO_CASE,
              TAKE_AS_MACHINES, MACHINE_MAIL,
              TAKE_AS_OURS, OURS,
              TAKE_AS_COPY, DUPLICATE,
              PARK, QUARANTINED),
          MACHINE_MAIL,
          Map.of(MAKE_CASE, NEW_CASE, ATTACH, ADDED_TO_CASE),
          OURS,
          Map.of(MAKE_CASE, NEW_CASE, ATTACH, ADDED_TO_CASE),
          DUPLICATE,
          Map.of(MAKE_CASE, NEW_CASE, ATTACH, ADDED_TO_CASE),
          // which of these depends on whether a case stands for it: see KeptMessage.refusal
          QUARANTINED,
          Map.of(
              PARK, QUARANTINED,
              READ_AGAIN, NEW_CASE,
              MAKE_CASE, NEW_CASE,
              ATTACH, ADDED_TO_CASE,
              SET_ASIDE, MACHINE_MAIL),
          NEW_CASE,
          Map.of(),
          ADDED_TO_CASE,
          Map.of());

  private final String label;
  private final String cure;

  Fate(String label, String cure) {
    this.label = label;
    this.cure = cure;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }

  /** What may be done where something else was asked for, in words. */
  String cure() {
    return cure;
  }

  /** The moves allowed from here. */
  public Set<MessageMove> moves() {
    return moveTable().keySet();
  }

  /** The fate after a move, or nothing when the move is not allowed from here. */
  public Optional<Fate> after(MessageMove move) {
    return Optional.ofNullable(moveTable().get(move));
  }

  /** The move by which reading a message gives it this fate; nothing where reading never does. */
  Optional<MessageMove> fromReading() {
    return RECEIVED.moveTable().entrySet().stream()
        .filter(entry -> entry.getValue() == this)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Map<MessageMove, Fate> moveTable() {
    return TABLE.getOrDefault(this, Map.of());
  }
}
