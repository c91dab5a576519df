package uk.gov.ppo.docket.campaign;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a process has to kill itself, as the argument of its agent.
 *
 * @param report a file that the agent makes just before the kill
 * @param type the class, by its binary name
 * @param methods its methods; any of them counts
 * @param entering whether at the beginning of the method, else at its return
 * @param nth at which call, from 1
 * @param within only calls below a method count whose class and name end so; empty for all
 */
record KillOrder(
    String report, String type, List<String> methods, boolean entering, int nth, String within) {
  static final KillOrder NONE = new KillOrder("", "", List.of(), true, 0, "");

  private static final String BETWEEN_PARTS = ",";
  private static final String BETWEEN_METHODS = "|";

  static KillOrder at(KillMoment moment, int nth, Path report) {
    return new KillOrder(
        report.toString(),
        moment.type(),
        moment.methods(),
        moment.entering(),
        nth,
        moment.within());
  }

  static KillOrder of(String argument) {
    String[] parts = argument.split(BETWEEN_PARTS, -1);
    return new KillOrder(
        parts[0],
        parts[1],
        List.of(parts[2].split("\\" + BETWEEN_METHODS)),
        parts[3].equals("enter"),
        Integer.parseInt(parts[4]),
        parts[5]);
  }

  String argument() {
    return String.join(
        BETWEEN_PARTS,
        report,
        type,
        String.join(BETWEEN_METHODS, methods),
        entering ? "enter" : "exit",
        String.valueOf(nth),
        within);
  }
}
