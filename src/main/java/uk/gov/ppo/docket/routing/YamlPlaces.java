package uk.gov.ppo.docket.routing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * that stand in the file: YAML's own opinion of what {@code no} or {@code 2024} means is not asked.
 */
final class YamlPlaces {
  private final Path file;
  private final List<String> problems = new ArrayList<>();
  private String rule = "";

  YamlPlaces(Path file) {
    this.file = file;
  }

  /** Problems from here on are those of this rule. */
  void enter(String rule) {
    this.rule = "rule '" + rule + "': ";
  }

  /** Problems from here on are those of the whole file. */
  void leave() {
    rule = "";
  }

  void problem(int line, String what) {
    problems.add(file + ":" + line + ": " + rule + what);
  }

  void problem(Node at, String what) {
    problem(line(at), what);
  }

  /** Stops with all problems found so far, where there are any. */
  void stopIfWrong() {
    if (!problems.isEmpty()) {
      throw new RoutingRulesInvalid(problems);
    }
  }

  /** The file's outermost node; stops where there is none. */
  @Nullable Node root() {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
    } catch (MarkedYAMLException e) {
      problem(e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1, syntax(e));
    } catch (NoSuchFileException e) {
      problem(1, "the file is missing: write one rule without a condition to begin with");
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
        problem(tuple.getKeyNode(), "unknown key '" + key + "': use one of " + listed(known));
      } else if (entries.put(key, tuple.getValueNode()) != null) {
        problem(tuple.getKeyNode(), "'" + key + "' stands twice: put both into one");
      }
    }
    return entries;
  }

  /** The text of one entry, nothing checked. */
  static Optional<String> peek(Node node, String key) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key))
            .map(tuple -> tuple.getValueNode() instanceof ScalarNode v ? v.getValue().strip() : "")
            .filter(text -> !text.isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /** The items of a list; one word alone stands for a list of one. */
  List<Node> items(Node node, String what) {
    List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    if (items.isEmpty()) {
      problem(node, "the list " + what + " is empty: name something, or leave it out");
    }
    return items;
  }

  /** The text of a node; empty, with a problem noted, where there is none. */
  String text(@Nullable Node node, Node within, String what) {
    String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    if (text.isEmpty()) {
      problem(node == null ? within : node, what);
    }
    return text;
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  static String listed(List<String> words) {
    return String.join(", ", words);
  }

  private static String syntax(MarkedYAMLException e) {
    return "is not YAML: " + e.getProblem() + ": check indentation, colons and quotes near here";
  }
}
