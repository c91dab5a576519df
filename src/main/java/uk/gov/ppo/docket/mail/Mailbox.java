package uk.gov.ppo.docket.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address with its display name (RFC 5322 section 3.4, {@code mailbox}).
 *
 * <p>Neither can hold a control character, so neither can begin a header field of its own.
 *
 * @param name the display name, empty when there is none
 * @param address the addr-spec, {@code local@domain}
 */
public record Mailbox(String name, String address) {

  /**
   * Cleans the name.
   *
   * @throws IllegalArgumentException when the address holds a blank outside quotes, a line break,
   *     an angle bracket, or is longer than {@value Addresses#LONGEST} characters
   */
  public Mailbox {
    name = HeaderText.clean(name);
    if (!Addresses.isHarmless(address)) {
      throw new IllegalArgumentException("not an address: " + HeaderText.clean(address));
    }
  }

  /**
   * Reads one mailbox, {@code foi@ppo.example} or {@code "FOI team" <foi@ppo.example>}; nothing
   * when there is none, more than one, a group, or an address nothing could be sent to.
   */
  public static Optional<Mailbox> parse(String text) {
    Addresses addresses = Addresses.parse(List.of(text));
    boolean one = addresses.mailboxes().size() == 1 && addresses.readable();
    return one ? Optional.of(addresses.mailboxes().get(0)) : Optional.empty();
  }

  /** The part before the last {@code @}; the whole address when there is none. */
  public String localPart() {
    int at = address.lastIndexOf('@');
    return at < 0 ? address : address.substring(0, at);
  }

  /** The part after the last {@code @}; empty when there is none. */
  public String domain() {
    int at = address.lastIndexOf('@');
    return at < 0 ? "" : address.substring(at + 1);
  }

  /**
   * The address for comparing and for keys, lower case. RFC 5321 section 2.4 lets a host tell
   * {@code Foi@} from {@code foi@}; none that matters does, and people type both.
   */
  public String comparable() {
    return address.toLowerCase(Locale.ROOT);
  }

  /** Whether both reach the same place, in any case and whatever the display names. */
  public boolean sameAddressAs(Mailbox other) {
    return comparable().equals(other.comparable());
  }
}
