package uk.gov.ppo.docket.campaign;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * A Java agent that kills its own process with SIGKILL when a method is reached: no hook in the
 * service, no shutdown, no finally. It matches the class itself, never a proxy in front of it, so a
 * kill at the end of a transactional method comes before the commit.
 */
public final class KillSwitch {
  /** What the service ends with when the table of moments names a method that is not there. */
  static final int NO_SUCH_METHOD = 97;

  private static final AtomicInteger reached = new AtomicInteger();
  private static KillOrder order = KillOrder.NONE;

  private KillSwitch() {}

  /** Called by the JVM before the service's main method. */
  public static void premain(String argument, Instrumentation instrumentation) {
    order = KillOrder.of(argument);
    ElementMatcher.Junction<MethodDescription> methods =
        ElementMatchers.namedOneOf(order.methods().toArray(String[]::new));
    new AgentBuilder.Default()
        .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly())
        .type(ElementMatchers.named(order.type()))
        .transform(
            (builder, type, loader, module, domain) -> {
              mustDeclare(type, methods);
              return builder.visit(
                  Advice.to(order.entering() ? Enter.class : Exit.class).on(methods));
            })
        .installOn(instrumentation);
  }

  private static void mustDeclare(
      TypeDescription type, ElementMatcher.Junction<MethodDescription> methods) {
    if (type.getDeclaredMethods().filter(methods).isEmpty()) {
      System.err.println("No method of " + type.getName() + " is named " + order.methods());
      Runtime.getRuntime().halt(NO_SUCH_METHOD);
    }
  }

  /** Called from within the instrumented methods. */
  public static void reached() {
    if (isWithin() && reached.incrementAndGet() == order.nth()) {
      try {
        Files.writeString(Path.of(order.report()), "reached");
        new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start();
        Thread.sleep(60_000);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException("could not be killed", e);
      }
    }
  }

  private static boolean isWithin() {
    return order.within().isEmpty()
        || StackWalker.getInstance()
            .walk(frames -> frames.anyMatch(f -> nameOf(f).endsWith(order.within())));
  }

  private static String nameOf(StackWalker.StackFrame frame) {
    return frame.getClassName() + "." + frame.getMethodName();
  }

  /** Woven in where a method begins. */
  public static final class Enter {
    private Enter() {}

    @Advice.OnMethodEnter
    static void enter() {
      KillSwitch.reached();
    }
  }

  /** Woven in where a method returns; not where it throws. */
  public static final class Exit {
    private Exit() {}

    @Advice.OnMethodExit
    static void exit() {
      KillSwitch.reached();
    }
  }
}
