package uk.gov.ppo.docket.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * An SMTP server that misbehaves as it is told: at each stage of a dialogue it answers what the
 * script says, or drops the connection, or never says a word.
 */
public final class ScriptedSmtp implements AutoCloseable {
  /** Drops the connection instead of answering. */
  public static final String DROP = "(drop)";

  /** Says nothing and keeps the connection. */
  public static final String SILENCE = "(silence)";

  /** Answers, and drops the connection then: {@code 250 ok(then drop)}. */
  public static final String THEN_DROP = "(then drop)";

  /** Where a dialogue stands; what comes after MAIL and RCPT is their argument. */
  public enum Stage {
    GREETING,
    EHLO,
    MAIL,
    RCPT,
    DATA,
    /** In the middle of the message. */
    TEXT,
    DOT,
    QUIT
  }

  private final ServerSocket socket;
  private final ConcurrentMap<Stage, Function<String, String>> script = new ConcurrentHashMap<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /** Starts on a free port of this machine. */
  public ScriptedSmtp() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /** From now on this answer at this stage. */
  public ScriptedSmtp at(Stage stage, String answer) {
    script.put(stage, argument -> answer);
    return this;
  }

  /** From now on an answer that depends on the command's argument. */
  public ScriptedSmtp at(Stage stage, Function<String, String> answer) {
    script.put(stage, answer);
    return this;
  }

  /** Behaves well again. */
  public void relent() {
    script.clear();
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** The commands heard so far, from all connections. */
  public List<String> commands() {
    return commands;
  }

  /** The texts it answered 250 to, or would have. */
  public List<String> taken() {
    return taken;
  }

  /** How many connections were made. */
  public int connections() {
    return open.size();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = socket.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> talk(client));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void talk(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      boolean goesOn = answer(client, Stage.GREETING, "");
      while (goesOn) {
        String line = in.readLine();
        goesOn = line != null && obey(client, in, line);
      }
    } catch (IOException gone) {
      // the client has had enough
    }
  }

  private boolean obey(Socket client, BufferedReader in, String line) throws IOException {
    commands.add(line);
    String verb = line.split("[ :]", 2)[0];
    return switch (verb) {
      case "EHLO", "HELO" -> answer(client, Stage.EHLO, line);
      case "MAIL" -> answer(client, Stage.MAIL, line);
      case "RCPT" -> answer(client, Stage.RCPT, line);
      case "DATA" -> {
        String answer = answerTo(Stage.DATA, line);
        yield say(client, answer) && (!answer.startsWith("354") || text(client, in));
      }
      case "QUIT" -> {
        answer(client, Stage.QUIT, line);
        yield false;
      }
      default -> say(client, "250 ok");
    };
  }

  private boolean text(Socket client, BufferedReader in) throws IOException {
    StringBuilder text = new StringBuilder();
    String line = in.readLine();
    while (line != null && !line.equals(".")) {
      text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
      if (script.containsKey(Stage.TEXT)) {
        return false;
      }
      line = in.readLine();
    }
    if (line == null) {
      return false;
    }
    String answer = answerTo(Stage.DOT, "");
    if (!answer.startsWith("4") && !answer.startsWith("5")) {
      taken.add(text.toString());
    }
    return say(client, answer);
  }

  private boolean answer(Socket client, Stage stage, String argument) throws IOException {
    return say(client, answerTo(stage, argument));
  }

  private String answerTo(Stage stage, String argument) {
    String usual =
        switch (stage) {
          case GREETING -> "220 scripted";
          case DATA -> "354 go on";
          case DOT -> "250 2.0.0 Ok: queued as 4F2D1A";
          case QUIT -> "221 bye";
          default -> "250 ok";
        };
    return script.getOrDefault(stage, any -> usual).apply(argument);
  }

  private static boolean say(Socket client, String answer) throws IOException {
    if (answer.equals(DROP)) {
      return false;
    }
    if (!answer.equals(SILENCE)) {
      String words = answer.replace(THEN_DROP, "");
      client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
    return !answer.endsWith(THEN_DROP);
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket client : open) {
        client.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
