package uk.gov.ppo.docket.triage;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stays the same from message to message.
 *
 * @param ownAddresses lower case
 */
record Surroundings(List<String> ownAddresses, AutomaticMail signs, KnownThreads threads) {

  static Surroundings of(Set<String> ownAddresses, AutomaticMail signs, KnownThreads threads) {
    return new Surroundings(
        ownAddresses.stream().map(a -> a.strip().toLowerCase(Locale.ROOT)).sorted().toList(),
        signs,
        threads);
  }

  /** The same for one message, whose rows ask the same things again and again. */
  Surroundings remembered() {
    return new Surroundings(ownAddresses, signs, new RememberedThreads(threads));
  }

  boolean isOurs(String address) {
    String bare = address.toLowerCase(Locale.ROOT);
    return ownAddresses.contains(bare) || ownAddresses.contains(withoutDetail(bare));
  }

  /** RFC 5233: {@code foi+c543-k7f3@ppo.example} is delivered as {@code foi@ppo.example}. */
  private static String withoutDetail(String address) {
    int plus = address.indexOf('+');
    int at = address.lastIndexOf('@');
    return plus > 0 && plus < at ? address.substring(0, plus) + address.substring(at) : address;
  }

  /** Named by the configuration, or a host of a domain we have an address in. */
  boolean isOurServer(String authservId) {
    return signs.servers().contains(authservId)
        || ownAddresses.stream()
            .map(own -> own.substring(own.lastIndexOf('@') + 1))
            .anyMatch(domain -> authservId.equals(domain) || authservId.endsWith("." + domain));
  }
}
