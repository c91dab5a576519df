package uk.gov.ppo.docket;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.Leases;

/**
 * This running service, as a lease names its holder: {@code host/process/start}. A holder of this
 * machine whose process has ended needs no waiting for.
 */
@Component
class Tenant {
  private final String name;

  Tenant() {
    name = name(host(), ProcessHandle.current());
  }

  String name() {
    return name;
  }

  private static String name(String host, ProcessHandle process) {
    long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return host + "/" + process.pid() + "/" + started;
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName().replace('/', '-');
    } catch (UnknownHostException unnamed) {
      return "localhost";
    }
  }

  /** Takes a lease whose holder was a process of this machine that has ended. */
  boolean takesOver(Leases leases, String mailbox) {
    Optional<String> holder = leases.holder(mailbox).filter(Tenant::hasEnded);
    holder.ifPresent(leases::giveUp);
    return holder.isPresent() && leases.take(mailbox, name);
  }

  private static boolean hasEnded(String holder) {
    List<String> parts = List.of(holder.split("/", -1));
    return parts.size() == 3
        && parts.get(0).equals(host())
        && parts.get(1).matches("\\d{1,9}")
        && ProcessHandle.of(Long.parseLong(parts.get(1)))
            .map(process -> !name(host(), process).equals(holder))
            .orElse(true);
  }
}
