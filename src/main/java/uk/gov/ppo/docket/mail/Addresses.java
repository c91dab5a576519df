package uk.gov.ppo.docket.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address list of one kind of header field (RFC 5322 section 3.4), read leniently.
 *
 * @param mailboxes those that could be read, without repetition, members of groups among them
 * @param group whether the group syntax was used (RFC 6854)
 * @param readable whether each field gave an address, a group, or was empty
 */
record Addresses(List<Mailbox> mailboxes, boolean group, boolean readable) {
  /** RFC 5321 section 4.5.3.1 allows 64 + 1 + 255. */
  static final int LONGEST = 320;

  /**
   * A longer list is cut, after some three hundred addresses: Jakarta Mail takes time by the square
   * of the length over brackets that never close.
   */
  private static final int LONGEST_LIST = 16 * 1024;

  static Addresses parse(List<String> fields) {
    Scan scan = new Scan();
    fields.forEach(scan::read);
    return new Addresses(List.copyOf(scan.found), scan.group, scan.readable);
  }

  /** Whether the text can stand in an address list without becoming anything else. */
  static boolean isHarmless(String address) {
    boolean quoted = address.startsWith("\"");
    return address.length() <= LONGEST
        && address
            .codePoints()
            .noneMatch(
                c -> Character.isISOControl(c) || c == '<' || c == '>' || (c <= ' ' && !quoted));
  }

  /** Whether this is {@code local@domain} in a form a mail server might accept. */
  static boolean isDeliverable(String address) {
    int at = address.lastIndexOf('@');
    return at > 0
        && isHarmless(address)
        && isLocalPart(address.substring(0, at))
        && isDomain(address.substring(at + 1));
  }

  private static boolean isLocalPart(String local) {
    boolean quoted = local.length() > 2 && local.startsWith("\"") && local.endsWith("\"");
    return quoted || local.chars().noneMatch(c -> "()[]\\,;:\"@ ".indexOf(c) >= 0);
  }

  private static boolean isDomain(String domain) {
    if (domain.startsWith("[") && domain.endsWith("]")) {
      return domain.length() > 2;
    }
    boolean dotted = !domain.startsWith(".") && !domain.endsWith(".") && !domain.contains("..");
    return dotted
        && !domain.isEmpty()
        && domain.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
  }

  private static final class Scan {
    private final List<Mailbox> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int repeated;
    private int room = LONGEST_LIST;
    private boolean group;
    private boolean readable = true;

    private void read(String field) {
      boolean cut = field.length() > room;
      String text = HeaderText.decodeGuarded(cut ? field.substring(0, room) : field);
      room -= Math.min(room, field.length());
      int before = found.size() + repeated;
      try {
        add(InternetAddress.parseHeader(text, false));
      } catch (AddressException | RuntimeException broken) {
        MessageId.inBrackets(text).forEach(spec -> add("", spec));
      }
      readable &= !cut && (group || text.isBlank() || found.size() + repeated > before);
    }

    private void add(InternetAddress[] addresses) throws AddressException {
      for (InternetAddress address : addresses) {
        if (address.isGroup()) {
          addMembers(address.getGroup(false));
        } else {
          add(address);
        }
      }
    }

    /** A group holds mailboxes, never groups (RFC 5322 section 3.4). */
    private void addMembers(InternetAddress @Nullable [] members) {
      group = true;
      for (InternetAddress member : members == null ? new InternetAddress[0] : members) {
        if (!member.isGroup()) {
          add(member);
        }
      }
    }

    private void add(InternetAddress address) {
      String name = address.getPersonal();
      String spec = address.getAddress();
      add(name == null ? "" : name, spec == null ? "" : spec.strip());
    }

    /** Passes over what is no address: {@code Smith, Jo <jo@x.example>} is one, badly quoted. */
    private void add(String name, String spec) {
      if (!isDeliverable(spec)) {
        return;
      }
      Mailbox mailbox = new Mailbox(HeaderText.unguarded(name), spec);
      if (seen.add(mailbox.comparable())) {
        found.add(mailbox);
      } else {
        repeated++;
      }
    }
  }
}
