package uk.gov.ppo.docket.triage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.triage.rows.Folded;

/** Reads {@code automatic-mail.yaml} and finds everything wrong with it before any is used. */
final class AutomaticMailFile {
  private static final List<String> KEYS =
      List.of(
          "machine-headers",
          "subjects",
          "trusted-forms",
          "our-lists",
          "our-servers",
          "unnamed-server",
          "spam-headers",
          "hold-junk");
  private static final List<String> SUBJECT_KEYS = List.of("beginnings", "endings");
  private static final List<String> HEADER_KEYS = List.of("name", "begins", "holds");

  /** Shorter words begin or end ordinary subjects. */
  private static final int SHORTEST_SUBJECT = 4;

  private final YamlNodes yaml;

  AutomaticMailFile(Path file) {
    this.yaml = new YamlNodes(file);
  }

  /**
   * The file as a value.
   *
   * @throws AutomaticMailInvalid with every problem found
   */
  AutomaticMail read() {
    Node root = yaml.root();
    yaml.stopIfWrong();
    if (root == null) {
      return AutomaticMail.nothing(); // nothing but comments
    }
    Map<String, Node> parts = yaml.entries(root, KEYS);
    Node subjects = parts.get("subjects");
    Map<String, Node> both = subjects == null ? Map.of() : yaml.entries(subjects, SUBJECT_KEYS);
    AutomaticMail read =
        new AutomaticMail(
            headers(parts.get("machine-headers")),
            subjects(both.get("beginnings")),
            subjects(both.get("endings")),
            yaml.words(parts.get("trusted-forms"), this::form),
            yaml.words(parts.get("our-lists"), this::list),
            yaml.words(parts.get("our-servers"), this::server),
            yaml.yesOrNo(parts.get("unnamed-server"), false),
            headers(parts.get("spam-headers")),
            yaml.yesOrNo(parts.get("hold-junk"), true));
    yaml.stopIfWrong();
    return read;
  }

  private List<HeaderSign> headers(@Nullable Node list) {
    return yaml.items(list).stream().map(this::header).toList();
  }

  private HeaderSign header(Node item) {
    if (!(item instanceof MappingNode)) {
      return new HeaderSign(fieldName(item, item), List.of(), List.of());
    }
    Map<String, Node> parts = yaml.entries(item, HEADER_KEYS);
    return new HeaderSign(
        fieldName(parts.get("name"), item),
        yaml.words(parts.get("begins"), (node, word) -> word),
        yaml.words(parts.get("holds"), (node, word) -> word));
  }

  /** RFC 5322 section 2.2: printable, without colon. */
  private String fieldName(@Nullable Node node, Node within) {
    String name = yaml.text(node, within, "has no name: add 'name:' with that of a header field");
    if (!name.chars().allMatch(c -> c > ' ' && c < 127 && c != ':')) {
      yaml.problem(within, "'" + name + "' is no header field: write its name, no colon or blank");
    }
    return name;
  }

  private List<String> subjects(@Nullable Node list) {
    return yaml.words(
        list,
        (node, word) -> {
          if (word.length() < SHORTEST_SUBJECT) {
            yaml.problem(
                node,
                "'%s' would hold ordinary mail: write at least %d characters"
                    .formatted(word, SHORTEST_SUBJECT));
          }
          return Folded.of(word);
        });
  }

  private String form(Node node, String word) {
    boolean right = word.contains("@") ? Mailbox.parse(word).isPresent() : isHost(word);
    if (!right) {
      yaml.problem(
          node,
          "'"
              + word
              + "' is no sender: write an address (form@council.example) or a whole domain"
              + " (forms.council.example)");
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private String list(Node node, String word) {
    if (word.chars().anyMatch(c -> c <= ' ' || c == '<' || c == '>')) {
      yaml.problem(
          node,
          "'"
              + word
              + "' is no List-Id: write what stands between its angle brackets"
              + " (foi.council.example)");
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private String server(Node node, String word) {
    if (word.chars().anyMatch(c -> c <= ' ' || c == ';' || c == '=' || c == '@')) {
      yaml.problem(
          node,
          "'"
              + word
              + "' is no server: write the first word of Authentication-Results"
              + " (mx.council.example)");
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isHost(String word) {
    return word.indexOf('.') > 0
        && !word.endsWith(".")
        && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
  }
}
