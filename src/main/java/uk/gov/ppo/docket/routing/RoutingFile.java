package uk.gov.ppo.docket.routing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;

/** Reads the rules' file and finds everything wrong with it before any rule is used. */
final class RoutingFile {
  private static final List<String> RULE_KEYS = List.of("id", "reason", "parts", "when", "then");
  private static final List<String> WHEN_KEYS = List.of("any", "all", "none", "unless", "asks");
  private static final List<String> THEN_KEYS = List.of("kind", "team", "priority");
  private static final List<String> FIELDS = Arrays.stream(Field.values()).map(Field::key).toList();

  private final YamlPlaces yaml;
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private String catchAll = "";

  RoutingFile(Path file) {
    this.yaml = new YamlPlaces(file);
  }

  /**
   * The rules in order.
   *
   * @throws RoutingRulesInvalid with every problem found
   */
  List<RoutingRule> rules() {
    List<RoutingRule> rules = new ArrayList<>();
    Node root = yaml.root();
    yaml.stopIfWrong();
    Node list = root == null ? null : yaml.entries(root, List.of("rules")).get("rules");
    if (list == null) {
      yaml.problem(1, "there are no rules: begin with 'rules:' and one rule without a condition");
    } else {
      yaml.items(list, "of rules").forEach(node -> rules.add(rule(node)));
      requireCatchAll(list);
    }
    yaml.stopIfWrong();
    return rules;
  }

  private RoutingRule rule(Node node) {
    yaml.enter(YamlPlaces.peek(node, "id").orElse("(no id)"));
    Map<String, Node> parts = yaml.entries(node, RULE_KEYS);
    String id = yaml.text(parts.get("id"), node, "has no id: add 'id:' with a short unique name");
    requireUnique(id, node);
    String reason =
        yaml.text(
            parts.get("reason"), node, "has no reason: add 'reason:' with words for an officer");
    requireReachable(id, node, parts.containsKey("when"));
    Condition when = when(parts.get("when"));
    Routed says = then(id, reason, parts.get("then"), node);
    PartWeight weight = weight(parts.get("parts"), node);
    yaml.leave();
    return new RoutingRule(says, when, weight);
  }

  private void requireUnique(String id, Node node) {
    Integer before = id.isEmpty() ? null : lineOfId.putIfAbsent(id, YamlPlaces.line(node));
    if (before != null) {
      yaml.problem(node, "the id is taken by the rule on line " + before + ": choose another");
    }
  }

  private void requireReachable(String id, Node node, boolean conditional) {
    if (!catchAll.isEmpty()) {
      yaml.problem(
          node, "is never reached: move it above '" + catchAll + "', which always matches");
    } else if (!conditional) {
      catchAll = id.isEmpty() ? "(no id)" : id;
    }
  }

  private void requireCatchAll(Node list) {
    if (catchAll.isEmpty()) {
      yaml.problem(
          list,
          "no rule matches always: end with a rule without 'when', so that none is left over");
    }
  }

  private Condition when(@Nullable Node node) {
    if (node == null) {
      return Condition.ALWAYS;
    }
    Map<String, Node> parts = yaml.entries(node, WHEN_KEYS);
    var condition =
        new Condition(
            phrases(parts.get("any")),
            phrases(parts.get("all")),
            phrases(parts.get("none")),
            phrases(parts.get("unless")),
            asksNothing(parts.get("asks")));
    if (condition.isAlways()) {
      yaml.problem(node, "the condition asks nothing: give any, all or none, or leave 'when' out");
    }
    if (condition.any().isEmpty() && !condition.unless().isEmpty()) {
      yaml.problem(node, "'unless' takes back what 'any' finds: give any, or say none instead");
    }
    return condition;
  }

  private boolean asksNothing(@Nullable Node node) {
    if (node == null) {
      return false;
    }
    String use = "unknown 'asks': write 'asks: nothing', or leave it out";
    boolean nothing = yaml.text(node, node, use).equals("nothing");
    if (!nothing) {
      yaml.problem(node, use);
    }
    return nothing;
  }

  private PartWeight weight(@Nullable Node node, Node rule) {
    return node == null
        ? PartWeight.YES
        : oneOf(PartWeight.values(), "parts", Map.of("parts", node), rule, PartWeight.YES);
  }

  private List<Phrase> phrases(@Nullable Node node) {
    List<Phrase> phrases = new ArrayList<>();
    if (node != null) {
      yaml.entries(node, FIELDS)
          .forEach(
              (field, list) ->
                  Field.ofKey(field).ifPresent(known -> phrases.addAll(phrases(known, list))));
    }
    return phrases;
  }

  private List<Phrase> phrases(Field field, Node list) {
    List<Phrase> phrases = new ArrayList<>();
    for (Node item : yaml.items(list, "of '" + field.key() + "'")) {
      String written =
          yaml.text(item, item, "a phrase of '" + field.key() + "' is empty: remove or write it");
      Phrase phrase = Phrase.of(field, written);
      if (!written.isEmpty()) {
        cureOf(phrase).ifPresent(cure -> yaml.problem(item, phrase.quoted() + " " + cure));
      }
      phrases.add(phrase);
    }
    return phrases;
  }

  private static Optional<String> cureOf(Phrase phrase) {
    if (phrase.words().areNone()) {
      return Optional.of("has no word in it: write letters or digits");
    }
    boolean looksLikeASender =
        phrase.written().indexOf('.') > 0
            && phrase.written().indexOf('@') != 0
            && phrase.written().chars().noneMatch(Character::isWhitespace);
    return phrase.field() != Field.SENDER || looksLikeASender
        ? Optional.empty()
        : Optional.of(
            "is no sender: write an address (name@example.org) or a domain (example.org)");
  }

  private Routed then(String id, String reason, @Nullable Node node, Node rule) {
    if (node == null) {
      yaml.problem(rule, "has no 'then': say kind, team and priority");
      return new Routed(RequestKind.OTHER, "", Priority.NORMAL, id, reason);
    }
    Map<String, Node> parts = yaml.entries(node, THEN_KEYS);
    RequestKind kind = oneOf(RequestKind.values(), "kind", parts, node, RequestKind.OTHER);
    Priority priority = oneOf(Priority.values(), "priority", parts, node, Priority.NORMAL);
    String team = yaml.text(parts.get("team"), node, "has no team: add 'team:' with who gets it");
    return new Routed(kind, team, priority, id, reason);
  }

  private <E extends Enum<E>> E oneOf(
      E[] values, String key, Map<String, Node> parts, Node within, E instead) {
    List<String> known = Arrays.stream(values).map(RoutingFile::spelt).toList();
    String use = ": use one of " + YamlPlaces.listed(known);
    String written = yaml.text(parts.get(key), within, "has no " + key + use);
    int index = known.indexOf(written.toLowerCase(Locale.ROOT));
    if (index >= 0) {
      return values[index];
    }
    Node at = parts.get(key);
    if (at != null && !written.isEmpty()) {
      yaml.problem(at, "unknown " + key + " '" + written + "'" + use);
    }
    return instead;
  }

  /** {@code SUBJECT_ACCESS} as {@code subject-access}. */
  private static String spelt(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
