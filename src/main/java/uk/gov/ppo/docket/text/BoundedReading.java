package uk.gov.ppo.docket.text;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;

/**
 * Reads whole messages within a time, whatever they are: one that takes longer, or takes all
 * memory, is given up, and what is known of it is its header and the problem.
 */
public final class BoundedReading {
  /** Each may hold a whole message and its parts; more at once would add up. */
  private static final int AT_ONCE = 4;

  private static final Logger log = LoggerFactory.getLogger(BoundedReading.class);

  private final MessageReader messages;
  private final TextReader texts;
  private final Duration time;
  private final Semaphore free = new Semaphore(AT_ONCE);

  /**
   * Reads with these readers.
   *
   * @param time the longest one message may take, with all that is done to understand it
   */
  public BoundedReading(MessageReader messages, TextReader texts, Duration time) {
    this.messages = messages;
    this.texts = texts;
    this.time = time;
  }

  /**
   * Reads a message and hands it on to be understood, in a thread of its own. Where either takes
   * too long or too much memory, {@code step} is handed the header, no words, and the problem.
   *
   * @param step what is made of the message; it changes nothing, and may be called a second time
   * @throws RuntimeException what the step threw
   */
  public <T> T read(byte[] raw, BiFunction<Message, MessageText, T> step) {
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              Message message = messages.read(raw);
              return step.apply(message, texts.read(message));
            });
    try {
      start(task);
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      return givenUp(raw, "took longer than " + time.toSeconds() + " seconds to read", step);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Docket is stopping", stopping);
    } catch (ExecutionException failed) {
      return afterFailure(raw, failed.getCause(), step);
    } finally {
      task.cancel(true);
    }
  }

  /** One that was given up keeps its place until it really ends. */
  private void start(FutureTask<?> task) throws InterruptedException, TimeoutException {
    if (!free.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new TimeoutException();
    }
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } finally {
                free.release();
              }
            },
            "message-reader");
    thread.setDaemon(true);
    thread.start();
  }

  private <T> T afterFailure(
      byte[] raw, @Nullable Throwable cause, BiFunction<Message, MessageText, T> step) {
    return switch (cause) {
      case OutOfMemoryError tooLarge -> givenUp(raw, "needed too much memory to read", step);
      case StackOverflowError tooDeep -> givenUp(raw, "is nested too deep to read", step);
      case RuntimeException wrong -> throw wrong;
      case Error wrong -> throw wrong;
      case null, default -> throw new IllegalStateException(cause);
    };
  }

  private <T> T givenUp(byte[] raw, String reason, BiFunction<Message, MessageText, T> step) {
    log.warn("A message {}: only its header was read", reason);
    Message header = messages.header(raw, "the message " + reason + "; open it by hand");
    return step.apply(header, texts.read(header));
  }
}
