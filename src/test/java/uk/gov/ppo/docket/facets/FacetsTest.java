package uk.gov.ppo.docket.facets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

class FacetsTest {
  private static final Path QUESTIONS = Path.of("src/test/resources/facets");
  private static final LocalDate ASKED = LocalDate.of(2026, 11, 23);

  /** Each gives its words and context, what is wanted of what, and from when to when. */
  @TestFactory
  Stream<DynamicTest> tellsWhatEachQuestionIsAbout() throws IOException {
    List<Map<String, Object>> questions = new ArrayList<>();
    try (Stream<Path> kinds = Files.list(QUESTIONS)) {
      for (Path kind : kinds.sorted().toList()) {
        List<Map<String, Object>> ofKind = new Yaml().load(Files.readString(kind));
        assertThat(ofKind).as("%s", kind).hasSizeGreaterThanOrEqualTo(5);
        questions.addAll(ofKind);
      }
    }
    assertThat(questions).hasSizeGreaterThanOrEqualTo(60);
    return questions.stream().map(q -> DynamicTest.dynamicTest(question(q), () -> check(q)));
  }

  private static String question(Map<String, Object> expected) {
    return String.valueOf(expected.get("question"));
  }

  @SuppressWarnings("unchecked")
  private static void check(Map<String, Object> expected) {
    List<String> context = (List<String>) expected.getOrDefault("context", List.of());
    Facets facets = Facets.of(question(expected), context, ASKED);
    if (expected.containsKey("subject")) {
      assertThat(facets.subject()).isEqualTo(expected.get("subject"));
    }
    assertThat(facets.attributes().stream().map(Enum::name))
        .containsAll((List<String>) expected.get("wanted"));
    assertThat(facets.period().map(Period::from).orElse(null)).isEqualTo(day(expected, "from"));
    assertThat(facets.period().map(Period::to).orElse(null)).isEqualTo(day(expected, "to"));
  }

  private static @Nullable LocalDate day(Map<String, Object> expected, String key) {
    return expected.get(key) instanceof Date day
        ? day.toInstant().atOffset(java.time.ZoneOffset.UTC).toLocalDate()
        : null;
  }

  @Test
  void readsNothingWhereNothingIsSaid() {
    assertThat(Facets.of("", List.of(), ASKED)).isEqualTo(new Facets("", List.of(), null));
  }

  @Test
  void aPeriodEndsAfterItBegins() {
    assertThatThrownBy(() -> new Period(ASKED, ASKED.minusDays(1), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aYearIsCoveredByTheYearsAroundIt() {
    Period one = Facets.of("in 2021", List.of(), ASKED).period().orElseThrow();
    Period many = Facets.of("2019 to 2023", List.of(), ASKED).period().orElseThrow();
    assertThat(many.covers(one)).isTrue();
    assertThat(one.covers(many)).isFalse();
    assertThat(one.overlaps(many)).isTrue();
  }
}
