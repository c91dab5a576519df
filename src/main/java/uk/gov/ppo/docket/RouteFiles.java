package uk.gov.ppo.docket;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Checks {@code routes/*.camel.yaml} before Camel reads them: canonical YAML by Camel's own schema,
 * one route a file, the route's id the file's name, a description. Every complaint names file, line
 * and reason.
 */
final class RouteFiles {
  static final String ENDING = ".camel.yaml";
  private static final String SCHEMA = "/schema/camelYamlDsl-canonical.json";

  private final Schema schema;

  RouteFiles() {
    try (InputStream json = RouteFiles.class.getResourceAsStream(SCHEMA)) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
              .getSchema(Objects.requireNonNull(json, SCHEMA), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks every route file of a folder.
   *
   * @throws RoutesInvalid when there is none, or one does not validate
   */
  void check(Path folder) {
    List<Path> files = filesIn(folder);
    List<String> complaints =
        files.isEmpty()
            ? List.of(folder + ": holds no *" + ENDING + " file")
            : files.stream().flatMap(file -> complaintsAbout(file).stream()).toList();
    if (!complaints.isEmpty()) {
      throw new RoutesInvalid(complaints);
    }
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new RoutesInvalid(List.of(folder + ": cannot be read: " + e.getMessage()));
    }
  }

  private List<String> complaintsAbout(Path file) {
    try {
      String yaml = Files.readString(file);
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
      List<String> complaints = new ArrayList<>();
      for (Error error : schema.validate(yaml, InputFormat.YAML)) {
        Node place = nodeAt(root, error.getInstanceLocation().toString());
        complaints.add(complaint(file, place, error.getMessage()));
      }
      return complaints.isEmpty() ? houseRules(file, root) : complaints;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      return List.of("%s:%d: %s".formatted(file, line, e.getProblem()));
    } catch (IOException e) {
      return List.of(file + ": cannot be read: " + e.getMessage());
    }
  }

  private static List<String> houseRules(Path file, Node root) {
    if (!(root instanceof SequenceNode routes) || routes.getValue().size() != 1) {
      return List.of(complaint(file, root, "write exactly one route in a file"));
    }
    NodeTuple only = ((MappingNode) routes.getValue().getFirst()).getValue().getFirst();
    String expected = file.getFileName().toString().replace(ENDING, "");
    List<String> complaints = new ArrayList<>();
    if (!scalar(only.getValueNode(), "id").equals(expected)) {
      complaints.add(complaint(file, only.getValueNode(), "the route's id must be " + expected));
    }
    if (scalar(only.getValueNode(), "description").isBlank()) {
      complaints.add(complaint(file, only.getValueNode(), "say in a description what it is for"));
    }
    return complaints;
  }

  private static String complaint(Path file, Node place, String reason) {
    return "%s:%d: %s".formatted(file, place.getStartMark().getLine() + 1, reason);
  }

  private static String scalar(Node mapping, String key) {
    return child(mapping, key) instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The node a JSON pointer leads to, or the last one on the way that is there. */
  private static Node nodeAt(Node root, String pointer) {
    Node node = root;
    for (String step : pointer.split("/", -1)) {
      node = step.isEmpty() ? node : child(node, step);
    }
    return node;
  }

  private static Node child(Node node, String step) {
    return switch (node) {
      case MappingNode mapping ->
          mapping.getValue().stream()
              .filter(
                  tuple ->
                      tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step))
              .map(NodeTuple::getValueNode)
              .findFirst()
              .orElse(node);
      case SequenceNode sequence when isIndexOf(sequence, step) ->
          sequence.getValue().get(Integer.parseInt(step));
      default -> node;
    };
  }

  private static boolean isIndexOf(SequenceNode sequence, String step) {
    return step.matches("\\d{1,6}") && Integer.parseInt(step) < sequence.getValue().size();
  }
}
