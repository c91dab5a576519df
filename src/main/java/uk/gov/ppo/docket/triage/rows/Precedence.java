package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Row 9: any Precedence of mail to many or by a machine, in any case. A list of our own stamps
 * {@code list} or {@code bulk} on what people ask through it; that does not count.
 *
 * <p>Source: discouraged by RFC 2076 section 3.9 and used by everybody. Seen in: all but Alaveteli.
 */
final class Precedence extends Row {
  private static final Set<String> MANY = Set.of("bulk", "list");
  private static final Set<String> MACHINES = Set.of("junk", "auto_reply", "auto-reply");

  Precedence() {
    super(9, "precedence", Verdict.MACHINE, "The message was sent to many, or by a machine");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return Stream.of("Precedence", "X-Precedence")
        .flatMap(name -> HeaderWords.shown(seen, name))
        .filter(field -> isSign(field, seen))
        .findFirst();
  }

  private static boolean isSign(String field, Circumstances seen) {
    String word = HeaderWords.keyword(field.substring(field.indexOf(':') + 1));
    return MACHINES.contains(word) || (MANY.contains(word) && !OurLists.brought(seen));
  }
}
