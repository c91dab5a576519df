package uk.gov.ppo.docket.questions.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new kind of list is a small class and a folder of examples. */
class ListRuleTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/questions");

  static Stream<ListRule> rules() {
    return ListRule.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyKindOfListHasAFolderOfExamples(ListRule rule) throws IOException {
    Path folder = EXAMPLES.resolve(folderOf(rule.getClass().getSimpleName()));
    assertThat(folder).isDirectory();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".txt")))
          .as("examples in %s", folder)
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  /** {@code InlinePartList} has its examples in {@code inline-parts}. */
  private static String folderOf(String className) {
    String kind = className.substring(0, className.length() - "List".length());
    String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return switch (words) {
      case "terms" -> words;
      case "category" -> "categories";
      default -> words + "s";
    };
  }
}
