package uk.gov.ppo.docket.triage.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Authentication-Results that our own mail server wrote (RFC 8601 section 2.2): {@code
 * mx.ombudsman.example 1; spf=pass smtp.mailfrom=a@b.example; dmarc=fail header.from=b.example}.
 */
final class AuthenticationResults {
  private static final String FIELD = "Authentication-Results";

  private AuthenticationResults() {}

  static Optional<String> dmarcFailure(Circumstances seen) {
    return Stream.concat(named(seen), unnamed(seen))
        .filter(AuthenticationResults::saysFailure)
        .map(value -> FIELD + ": " + value)
        .findFirst();
  }

  private static Stream<String> named(Circumstances seen) {
    return seen.header(FIELD).stream()
        .filter(value -> seen.isOurServer(HeaderWords.keyword(clauses(value).getFirst())));
  }

  /** Microsoft 365 writes no name; of fields without one only the topmost can be ours. */
  private static Stream<String> unnamed(Circumstances seen) {
    return seen.header(FIELD).stream()
        .limit(1)
        .filter(value -> seen.ourServerIsUnnamed() && clauses(value).getFirst().contains("="));
  }

  private static boolean saysFailure(String value) {
    return clauses(value).stream().anyMatch(AuthenticationResults::isDmarcFailure);
  }

  /** {@code dmarc=fail header.from=b.example}; the method may carry a version, {@code dmarc/1}. */
  private static boolean isDmarcFailure(String clause) {
    int equals = clause.indexOf('=');
    if (equals < 0) {
      return false;
    }
    String method = clause.substring(0, equals).strip().toLowerCase(Locale.ROOT);
    boolean dmarc = method.equals("dmarc") || method.startsWith("dmarc/");
    return dmarc && HeaderWords.keyword(clause.substring(equals + 1)).equals("fail");
  }

  private static List<String> clauses(String value) {
    return Stream.of(HeaderWords.withoutComments(value).split(";", -1)).map(String::strip).toList();
  }
}
