package uk.gov.ppo.docket.triage;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file as nodes that know their line, and the problems found in it. Values stay the words
 * that stand in the file: whether {@code YES} is a word or a truth is for the key to say.
 */
final class YamlNodes {
  private final Path file;
  private final List<Problem> problems = new ArrayList<>();

  YamlNodes(Path file) {
    this.file = file;
  }

  private record Problem(int line, String what) {}

  /** Checks a word and says how it is kept. */
  interface Word {
    String take(Node node, String word);
  }

  void problem(Node at, String what) {
    problem(at.getStartMark().getLine() + 1, what);
  }

  private void problem(int line, String what) {
    problems.add(new Problem(line, what));
  }

  /** Stops with all problems found so far, where there are any. */
  void stopIfWrong() {
    if (!problems.isEmpty()) {
      throw new AutomaticMailInvalid(
          problems.stream()
              .sorted(Comparator.comparingInt(Problem::line))
              .map(problem -> file + ":" + problem.line() + ": " + problem.what())
              .toList());
    }
  }

  /** The file's outermost node; nothing where it holds no more than comments. */
  @Nullable Node root() {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
    } catch (MarkedYAMLException e) {
      problem(
          e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1,
          "is not YAML: " + e.getProblem() + ": check indentation, colons and quotes near here");
    } catch (NoSuchFileException e) {
      problem(1, "the file is missing: take the one from the distribution");
    } catch (YAMLException | IOException e) {
      problem(1, "cannot be read as UTF-8 YAML: " + e.getMessage());
    }
    return null;
  }

  /** The entries of a mapping; what is unknown, repeated or no mapping at all is a problem. */
  Map<String, Node> entries(Node node, List<String> known) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      problem(node, "expected entries such as '" + known.getFirst() + ": ...' here");
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (!known.contains(key)) {
        problem(
            tuple.getKeyNode(),
            "unknown key '" + key + "': use one of " + String.join(", ", known));
      } else if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
        problem(tuple.getKeyNode(), "'" + key + "' stands twice: put both into one");
      }
    }
    return entries;
  }

  /** The items of a list; one word alone stands for a list of one, nothing for an empty one. */
  List<Node> items(@Nullable Node node) {
    if (node == null || (node instanceof ScalarNode scalar && scalar.getValue().isBlank())) {
      return List.of();
    }
    return node instanceof SequenceNode list ? list.getValue() : List.of(node);
  }

  /** The words of a list. */
  List<String> words(@Nullable Node list, Word each) {
    List<String> words = new ArrayList<>();
    for (Node item : items(list)) {
      String word = text(item, item, "expected a word here: write one, or remove the item");
      if (!word.isEmpty()) {
        words.add(each.take(item, word));
      }
    }
    return List.copyOf(words);
  }

  /** The text of a node; empty, with a problem noted, where there is none. */
  String text(@Nullable Node node, Node within, String what) {
    String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    if (text.isEmpty()) {
      problem(node == null ? within : node, what);
    }
    return text;
  }

  boolean yesOrNo(@Nullable Node node, boolean otherwise) {
    if (node == null) {
      return otherwise;
    }
    String word = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "on" -> true;
      case "no", "false", "off" -> false;
      default -> {
        problem(node, "'" + word + "' is neither: write yes or no");
        yield otherwise;
      }
    };
  }
}
