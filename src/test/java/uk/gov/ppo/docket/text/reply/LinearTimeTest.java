package uk.gov.ppo.docket.text.reply;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.lines.HtmlLines;

/** Half a megabyte made to be slow is read in a moment all the same. */
class LinearTimeTest {
  private static final int CHARS = 500_000;

  static Stream<String> traps() {
    return Stream.of(
        "On 1 May 2025 at 10:00 somebody\n",
        "From: a@b.example\n",
        "To: a\nCc: b\n",
        "---------- Forwarded message ---------\n",
        "disclaimer\n\n",
        "Thanks\n\n",
        "--\nJo\n",
        "____________________\n",
        "> a\nb@c.example wrote:\n\n\n\n",
        "On a@b.example wrote:\n> x\n",
        ">",
        "On ",
        "\n",
        "1. ");
  }

  @ParameterizedTest
  @MethodSource("traps")
  void readsATrapInAMoment(String trap) {
    String text = CleanText.clean(trap.repeat(CHARS / trap.length()) + "x");
    for (ReplyContext.Kind kind : List.of(ReplyContext.Kind.FIRST, ReplyContext.Kind.FORWARD)) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> ReplyText.of(text, new ReplyContext(kind, "Jo")));
    }
  }

  static Stream<String> pages() {
    return Stream.of(
        "<div>&nbsp;",
        "<table><tr><td>a<td>b",
        "<li>a",
        "<blockquote type=cite>x",
        "<br>",
        "<p>a",
        "<span style='color:red'>x",
        "<pre>a\n");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsATrapOfAPageInAMoment(String trap) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> HtmlLines.of(trap.repeat(CHARS / trap.length())));
  }
}
