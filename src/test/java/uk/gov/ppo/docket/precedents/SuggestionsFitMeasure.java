package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;
import uk.gov.ppo.docket.precedents.ranking.Known;
import uk.gov.ppo.docket.precedents.ranking.Ranking;
import uk.gov.ppo.docket.precedents.ranking.Weights;

/**
 * Makes the model file of the ranking: {@code mvn -q -B -Pfit-suggestions verify
 * -Ddata=../shared/foi/requests.jsonl}; several files are parted by commas, and our own judged
 * questions in {@code src/test/resources/judged} are always among them. Prints the figures on
 * topics left out of the fit, one fifth of them at a time, and writes what was found for the first
 * file to {@code target/suggest-five-fold.jsonl} for {@code score-suggest.py}.
 */
class SuggestionsFitMeasure {
  private static final Path OWN = Path.of("src/test/resources/judged");
  private static final Path MODEL =
      Path.of("src/main/resources/uk/gov/ppo/docket/precedents/ranking", Ranking.FILE);
  private static final Path HITS = Path.of("target/suggest-five-fold.jsonl");

  /** A small archive is the usual one at first; the confidence must hold there too. */
  private static final int THIN = 5;

  /** Below it nothing was found at all; see decision 0060. */
  private static final double NOTHING = 0.1;

  private final Embeddings embeddings = new Everything(Embeddings.asSet("on"));
  private final Map<Known, List<List<JudgedField>>> ranked = new EnumMap<>(Known.class);
  private final Map<Known, List<JudgedField>> others = new EnumMap<>(Known.class);

  /** Remembers all texts: each is asked for in several collections. */
  private static final class Everything implements Embeddings {
    private final Embeddings inner;
    private final Map<String, float[]> known = new HashMap<>();

    private Everything(Embeddings inner) {
      this.inner = inner;
    }

    @Override
    public String model() {
      return inner.model();
    }

    @Override
    public boolean isOn() {
      return inner.isOn();
    }

    @Override
    public float[] of(String text) {
      return known.computeIfAbsent(text, inner::of);
    }
  }

  @Test
  void fitsTheRankingAndTellsItsFiguresOnUnseenTopics() throws IOException {
    List<Path> files = files();
    for (Path file : files) {
      look(JudgedQuestions.read(file));
    }
    Map<Known, Weights> weights = new EnumMap<>(Known.class);
    List<String> figures = new ArrayList<>();
    for (Known known : Known.values()) {
      List<Weights> folds = foldWeights(known);
      for (int f = 0; f < files.size(); f++) {
        List<JudgedField> fields = ranked.getOrDefault(known, List.of()).get(f);
        String name = files.get(f).getFileName() + ", " + known.code() + ": ";
        figures.add(name + score(fields, folds));
      }
      weights.put(known, fit(known, fold -> true));
    }
    figures.forEach(System.out::println);
    List<JudgedField> first = ranked.getOrDefault(Known.MEANING_AND_REQUEST, List.of()).getFirst();
    List<Weights> folds = foldWeights(Known.MEANING_AND_REQUEST);
    writeHits(first, folds);
    Map<Band, int[]> bands = bands(folds);
    Files.writeString(MODEL, model(files, figures, weights, bands));
    assertThat(score(first, folds).first()).isGreaterThan(0.7);
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : System.getProperty("data", "").split(",")) {
      if (!name.isBlank()) {
        files.add(Path.of(name.strip()));
      }
    }
    assumeTrue(!files.isEmpty(), "Name judged questions: -Ddata=../shared/foi/requests.jsonl");
    try (Stream<Path> own = Files.list(OWN)) {
      own.filter(file -> file.toString().endsWith(".jsonl")).sorted().forEach(files::add);
    }
    return files;
  }

  /** Asks every question of several collections made of the same file. */
  private void look(JudgedQuestions judged) throws IOException {
    Map<Known, List<JudgedField>> full = fields(judged, judged);
    full.forEach(
        (known, fields) -> ranked.computeIfAbsent(known, k -> new ArrayList<>()).add(fields));
    Predicate<JudgedQuestions.Asked> kept =
        asked -> Math.floorMod(asked.precedent().requestId().hashCode(), THIN) == 0;
    for (JudgedQuestions collection :
        List.of(judged.asLetters(), judged.where(kept), judged.asLetters().where(kept))) {
      fields(judged, collection)
          .forEach(
              (known, fields) ->
                  others.computeIfAbsent(known, k -> new ArrayList<>()).addAll(fields));
    }
  }

  private Map<Known, List<JudgedField>> fields(JudgedQuestions judged, JudgedQuestions collection)
      throws IOException {
    Map<Known, List<JudgedField>> fields = new EnumMap<>(Known.class);
    Path folder = Files.createTempDirectory("judged");
    try (PrecedentArchive whole = collection.archive(folder, embeddings);
        PrecedentArchive words = PrecedentArchive.open(folder, Embeddings.off())) {
      JdbcPrecedents on = (JdbcPrecedents) whole.precedents();
      JdbcPrecedents off = (JdbcPrecedents) words.precedents();
      for (JudgedQuestions.Asked asked : judged.asked()) {
        JudgedQuestions.Asked alone = asked.within("");
        Map<Known, PrecedentSearch.Field> found = new LinkedHashMap<>();
        found.put(Known.MEANING_AND_REQUEST, on.field(asked.query()));
        found.put(Known.MEANING, on.field(alone.query()));
        found.put(Known.REQUEST, off.field(asked.query()));
        found.put(Known.WORDS_ALONE, off.field(alone.query()));
        found.forEach(
            (known, field) ->
                fields
                    .computeIfAbsent(known, k -> new ArrayList<>())
                    .add(JudgedField.of(judged, collection, asked, field)));
      }
    }
    return fields;
  }

  private List<Weights> foldWeights(Known known) {
    List<Weights> folds = new ArrayList<>();
    for (int fold = 0; fold < JudgedQuestions.FOLDS; fold++) {
      int left = fold;
      folds.add(fit(known, other -> other != left));
    }
    return folds;
  }

  private Weights fit(Known known, Predicate<Integer> folds) {
    List<JudgedField> full =
        ranked.getOrDefault(known, List.of()).stream()
            .flatMap(List::stream)
            .filter(field -> folds.test(field.fold()))
            .toList();
    List<JudgedField> told = new ArrayList<>(full);
    others.getOrDefault(known, List.of()).stream()
        .filter(field -> folds.test(field.fold()))
        .forEach(told::add);
    return new RankingFit(known).fit(full, told);
  }

  private static RankingScore score(List<JudgedField> fields, List<Weights> folds) {
    List<JudgedField.Answer> answers = new ArrayList<>();
    List<RankingScore.Told> told = new ArrayList<>();
    for (JudgedField field : fields) {
      Weights weights = folds.get(field.fold());
      JudgedField.Answer answer = field.ranked(weights);
      answers.add(answer);
      double confidence = answer.confidence(weights);
      told.add(new RankingScore.Told(confidence < NOTHING ? 0 : confidence, answer.isFirstRight()));
    }
    return RankingScore.of(answers, told);
  }

  private Map<Band, int[]> bands(List<Weights> folds) {
    Map<Band, int[]> bands = new EnumMap<>(Band.class);
    for (Band band : Band.values()) {
      bands.put(band, new int[2]);
    }
    ranked.getOrDefault(Known.MEANING_AND_REQUEST, List.of()).stream()
        .flatMap(List::stream)
        .forEach(
            field -> {
              Weights weights = folds.get(field.fold());
              JudgedField.Answer answer = field.ranked(weights);
              int[] counts =
                  bands.computeIfAbsent(Band.of(answer.confidence(weights)), b -> new int[2]);
              counts[0]++;
              counts[1] += answer.isFirstRight() ? 1 : 0;
            });
    return bands;
  }

  private static void writeHits(List<JudgedField> fields, List<Weights> folds) throws IOException {
    List<String> lines = new ArrayList<>();
    for (JudgedField field : fields) {
      Weights weights = folds.get(field.fold());
      JudgedField.Answer answer = field.ranked(weights);
      double confidence = answer.confidence(weights);
      List<Map<String, Object>> hits =
          answer.order().stream()
              .limit(10)
              .map(i -> field.candidates().get(i).precedent())
              .map(id -> Map.<String, Object>of("precedent", id, "confidence", confidence))
              .toList();
      Map<String, Object> line = new TreeMap<>();
      line.put("id", field.asked().name());
      line.put("hits", hits);
      line.put("none", confidence < NOTHING);
      lines.add(JsonMapper.shared().writeValueAsString(line));
    }
    Files.createDirectories(HITS.getParent());
    Files.write(HITS, lines);
  }

  private String model(
      List<Path> files, List<String> figures, Map<Known, Weights> weights, Map<Band, int[]> bands) {
    StringBuilder file = new StringBuilder();
    file.append("# Made by mvn -Pfit-suggestions verify; src/docs/decisions/0059 explains it.\n");
    file.append("# On topics left out of the fit, one fifth at a time:\n");
    figures.forEach(figure -> file.append("# ").append(figure).append('\n'));
    file.append("version=").append(Ranking.VERSION).append('\n');
    file.append("made=").append(LocalDate.now(ZoneOffset.UTC)).append('\n');
    file.append("data=")
        .append(String.join(", ", files.stream().map(f -> f.getFileName().toString()).toList()))
        .append('\n');
    file.append("embeddings=").append(embeddings.model()).append('\n');
    weights.forEach((known, values) -> append(file, known.code(), values));
    file.append(
        "\n# First hits of each band on topics left out of the fit, and how many were right\n");
    bands.forEach(
        (band, counts) -> {
          String name = "band." + band.name();
          file.append(name).append(".judged=").append(counts[0]).append('\n');
          double rate = (double) counts[1] / Math.max(1, counts[0]);
          file.append(name).append(".rate=").append(number(rate)).append('\n');
        });
    return file.toString();
  }

  private static void append(StringBuilder file, String known, Weights weights) {
    file.append('\n');
    weights
        .measures()
        .forEach(
            (measure, value) ->
                file.append("%s.%s=%s%n".formatted(known, measure.name(), number(value))));
    file.append("%s.background=%s%n".formatted(known, number(weights.background())));
    file.append("%s.base=%s%n".formatted(known, number(weights.base())));
    file.append("%s.score=%s%n".formatted(known, number(weights.score())));
    file.append("%s.share=%s%n".formatted(known, number(weights.share())));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
