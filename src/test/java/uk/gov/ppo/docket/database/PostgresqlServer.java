package uk.gov.ppo.docket.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.interop.NeededProgram;

/**
 * Debian's PostgreSQL on a free port of the loopback interface, one for all tests of a JVM, stopped
 * at its end.
 */
final class PostgresqlServer {
  private static @Nullable PostgresqlServer only;

  private final AtomicInteger databases = new AtomicInteger();
  private final int port;

  private PostgresqlServer(int port) {
    this.port = port;
  }

  /** The server, started when it is first asked for. */
  static synchronized PostgresqlServer started() {
    if (only == null) {
      Path bin = NeededProgram.of("PostgreSQL", newestPgCtl()).orSkip().getParent();
      only = start(bin);
    }
    return only;
  }

  private static String newestPgCtl() {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return versions + "/15/bin/pg_ctl";
    }
    try (Stream<Path> found = Files.list(versions)) {
      return found.max(Comparator.naturalOrder()).orElse(versions) + "/bin/pg_ctl";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PostgresqlServer start(Path bin) {
    try {
      int port = freePort();
      Path folder = Files.createTempDirectory("docket-postgresql");
      run(List.of("chown", "postgres", folder.toString()));
      String data = folder.resolve("data").toString();
      asPostgres(
          bin.resolve("initdb"),
          "-D",
          data,
          "-A",
          "trust",
          "-U",
          "postgres",
          "--no-locale",
          "-E",
          "UTF8");
      String options = "-p %d -k %s -c listen_addresses=127.0.0.1".formatted(port, folder);
      String log = folder.resolve("log").toString();
      asPostgres(bin.resolve("pg_ctl"), "-D", data, "-o", options, "-l", log, "-w", "start");
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> asPostgres(bin.resolve("pg_ctl"), "-D", data, "-m", "immediate", "stop")));
      return new PostgresqlServer(port);
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL cannot be started", e);
    }
  }

  private static void asPostgres(Path program, String... arguments) {
    run(
        Stream.concat(
                Stream.of("runuser", "-u", "postgres", "--", program.toString()),
                Stream.of(arguments))
            .toList());
  }

  private static void run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            String.join(" ", command) + " ended with " + process.exitValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The JDBC address of an empty database. */
  String newDatabase() {
    String name = "docket" + databases.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres&stringtype=unspecified"
        .formatted(port, database);
  }
}
