package uk.gov.ppo.docket.questions.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases looked for word by word, in time that grows with the text and not with the set.
 *
 * <p>One phrase a line: {@code please (send|give) * list}, where {@code (a|b)} is a choice, {@code
 * (a|)} may be left out and {@code *} stands for any one word.
 */
final class Phrases {
  private static final String ANY = "*";

  private final Node root = new Node();

  private Phrases() {}

  static Phrases of(String... blocks) {
    Phrases phrases = new Phrases();
    for (String block : blocks) {
      block.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(phrases::add);
    }
    return phrases;
  }

  private void add(String phrase) {
    extend(Set.of(root), phrase).forEach(node -> node.ends = true);
  }

  /** Adds a phrase below some nodes and gives the nodes where it ends. */
  private static Set<Node> extend(Set<Node> from, String phrase) {
    Set<Node> nodes = from;
    for (String part : cut(phrase, ' ')) {
      nodes = part.startsWith("(") ? choose(nodes, part) : step(nodes, part);
    }
    return nodes;
  }

  /** Words of one choice lead to the same node, so that a set grows with its text only. */
  private static Set<Node> choose(Set<Node> from, String choice) {
    Set<Node> ends = new LinkedHashSet<>();
    Node shared = new Node();
    for (String option : cut(choice.substring(1, choice.length() - 1), '|')) {
      if (option.isEmpty()) {
        ends.addAll(from);
      } else if (option.indexOf(' ') < 0 && !option.startsWith("(")) {
        from.forEach(node -> node.lead(option, shared));
        ends.add(shared);
      } else {
        ends.addAll(extend(from, option));
      }
    }
    return ends;
  }

  private static Set<Node> step(Set<Node> from, String word) {
    Node next = new Node();
    from.forEach(node -> node.lead(word, next));
    return Set.of(next);
  }

  /** Cuts at a character outside brackets. */
  private static List<String> cut(String phrase, char at) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == at && depth == 0) {
        parts.add(phrase.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(phrase.substring(start));
    return parts;
  }

  /** Whether any of the phrases stands anywhere among the words. */
  boolean in(Words words) {
    for (int i = 0; words.has(i); i++) {
      if (root.matches(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words begin with one of the phrases. */
  boolean begin(Words words) {
    return root.matches(words, 0);
  }

  /** Where the first phrase begins, as a word's place; -1 where there is none. */
  int firstIn(Words words) {
    for (int i = 0; words.has(i); i++) {
      if (root.matches(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** How many words the longest phrase has that begins here; 0 where none does. */
  int longestAt(Words words) {
    return root.longest(words, 0);
  }

  private static final class Node {
    private final Map<String, List<Node>> next = new HashMap<>();
    private final List<Node> nextAny = new ArrayList<>(0);
    private boolean ends;

    void lead(String word, Node node) {
      (word.equals(ANY) ? nextAny : next.computeIfAbsent(word, w -> new ArrayList<>(1))).add(node);
    }

    boolean matches(Words words, int at) {
      if (ends) {
        return true;
      }
      if (!words.has(at)) {
        return false;
      }
      return anyMatches(next.get(words.at(at)), words, at) || anyMatches(nextAny, words, at);
    }

    private static boolean anyMatches(@Nullable List<Node> nodes, Words words, int at) {
      if (nodes != null) {
        for (Node node : nodes) {
          if (node.matches(words, at + 1)) {
            return true;
          }
        }
      }
      return false;
    }

    /** The place after the longest phrase; 0 where none ends. */
    int longest(Words words, int at) {
      int own = ends ? at : 0;
      if (!words.has(at)) {
        return own;
      }
      int named = longestOf(next.get(words.at(at)), words, at);
      return Math.max(own, Math.max(named, longestOf(nextAny, words, at)));
    }

    private static int longestOf(@Nullable List<Node> nodes, Words words, int at) {
      int longest = 0;
      if (nodes != null) {
        for (Node node : nodes) {
          longest = Math.max(longest, node.longest(words, at + 1));
        }
      }
      return longest;
    }
  }
}
