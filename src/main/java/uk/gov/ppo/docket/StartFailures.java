package uk.gov.ppo.docket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.ResolveEndpointFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says why Docket did not start in the words of the part that refused, file and line first, instead
 * of a stack trace.
 */
final class StartFailures implements FailureAnalyzer {
  private static final String OURS = "uk.gov.ppo.docket.";
  private static final Pattern SOURCE = Pattern.compile("\\(source: file:([^)]+?)(:\\d+)?\\)");
  private static final Pattern UNKNOWN = Pattern.compile("Unknown parameters=\\[\\{(\\w+)=");

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    List<Throwable> chain = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    return ours(chain)
        .or(() -> route(chain))
        .map(words -> new FailureAnalysis(words, "Correct it and start again.", failure))
        .orElse(null);
  }

  /** The innermost failure that our own code complained about. */
  private static Optional<String> ours(List<Throwable> chain) {
    return chain.reversed().stream()
        .filter(StartFailures::isOurs)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static boolean isOurs(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(OURS);
  }

  private static Optional<String> route(List<Throwable> chain) {
    return chain.stream()
        .filter(FailedToCreateRouteException.class::isInstance)
        .findFirst()
        .map(failure -> place(failure, chain) + ": " + reason(chain));
  }

  private static String reason(List<Throwable> chain) {
    Optional<String> parameter = unknownParameter(chain);
    return parameter
        .map(name -> "there is no parameter \"%s\" here".formatted(name))
        .orElseGet(() -> String.valueOf(chain.getLast().getMessage()));
  }

  private static String place(Throwable failure, List<Throwable> chain) {
    Matcher source = SOURCE.matcher(String.valueOf(failure.getMessage()));
    if (!source.find()) {
      return "routes";
    }
    Path file = Path.of(source.group(1));
    return unknownParameter(chain)
        .map(name -> file + ":" + lineOf(name, file))
        .orElse(file.toString());
  }

  private static Optional<String> unknownParameter(List<Throwable> chain) {
    return chain.stream()
        .filter(ResolveEndpointFailedException.class::isInstance)
        .map(failure -> UNKNOWN.matcher(String.valueOf(failure.getMessage())))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  private static int lineOf(String parameter, Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return 1
          + (int) lines.stream().takeWhile(l -> !l.strip().startsWith(parameter + ":")).count();
    } catch (IOException gone) {
      return 1;
    }
  }
}
