package uk.gov.ppo.docket.campaign;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A mail server that takes everything from any number of connections, keeps nothing, and notes when
 * it took what.
 */
final class NullSink implements Closeable {

  /**
   * A message taken.
   *
   * @param at when the final dot was read
   * @param inReplyTo what it answers
   */
  record Taken(Instant at, String inReplyTo) {}

  private final ServerSocket server;
  private final ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Taken> taken = new CopyOnWriteArrayList<>();

  NullSink() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    connections.execute(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  int count() {
    return taken.size();
  }

  List<Taken> taken() {
    return List.copyOf(taken);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        client.setTcpNoDelay(true);
        connections.execute(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream()) {
      say(out, "220 sink.example.org ESMTP");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("DATA")) {
          say(out, "354 go on");
          String inReplyTo = message(in);
          taken.add(new Taken(Instant.now(), inReplyTo));
        }
        say(out, command.startsWith("QUIT") ? "221 bye" : "250 taken");
      }
    } catch (IOException gone) {
      // the client closed without QUIT: nothing to answer
    }
  }

  /** Reads to the final dot; gives the field In-Reply-To. */
  private static String message(BufferedReader in) throws IOException {
    String field = "in-reply-to:";
    String inReplyTo = "";
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      if (inReplyTo.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith(field)) {
        inReplyTo = line.substring(field.length()).strip();
      }
    }
    return inReplyTo;
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
    connections.shutdownNow();
  }
}
