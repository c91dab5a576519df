package uk.gov.ppo.docket.text.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import uk.gov.ppo.docket.text.lines.ListLabel;

/**
 * The lists of an OpenDocument text as they come by, and the label of each item (OpenDocument 1.2
 * part 1, sections 5.3 and 16.30).
 */
final class OpenLists {
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Integer> lastOfStyle = new HashMap<>();
  private final Deque<OpenList> open = new ArrayDeque<>();
  private String defined = "";

  private record Level(String format, String prefix, String suffix, int start, int shown) {
    static final Level BULLET = new Level("bullet", "", "", 1, 1);

    String written(int number) {
      return switch (format) {
        case "a" -> ListLabel.LOWER_LETTER.of(number);
        case "A" -> ListLabel.UPPER_LETTER.of(number);
        case "i" -> ListLabel.LOWER_ROMAN.of(number);
        case "I" -> ListLabel.UPPER_ROMAN.of(number);
        default -> Integer.toString(number);
      };
    }
  }

  private static final class OpenList {
    private final String style;
    private int number;
    private boolean labelDue;

    private OpenList(String style, int number) {
      this.style = style;
      this.number = number;
    }
  }

  /** Notes what a style definition says. */
  void define(String element, SafeXml.Attributes attributes) {
    switch (element) {
      case "list-style" -> defined = attributes.get("name");
      case "list-level-style-bullet", "list-level-style-image" ->
          levels.put(defined + "/" + attributes.get("level"), Level.BULLET);
      case "list-level-style-number" ->
          levels.put(
              defined + "/" + attributes.get("level"),
              new Level(
                  attributes.get("num-format"),
                  attributes.get("num-prefix"),
                  attributes.get("num-suffix"),
                  number(attributes.get("start-value"), 1),
                  number(attributes.get("display-levels"), 1)));
      default -> {}
    }
  }

  void enterList(SafeXml.Attributes attributes) {
    OpenList outer = open.peek();
    String named = attributes.get("style-name");
    String style = named.isEmpty() && outer != null ? outer.style : named;
    boolean goesOn =
        attributes.get("continue-numbering").equals("true")
            || !attributes.get("continue-list").isEmpty();
    int before = levelOf(style, open.size() + 1).start() - 1;
    open.push(new OpenList(style, goesOn ? lastOfStyle.getOrDefault(style, before) : before));
  }

  void leaveList() {
    OpenList list = open.poll();
    if (list != null && open.isEmpty()) {
      lastOfStyle.put(list.style, list.number);
    }
  }

  void enterItem(SafeXml.Attributes attributes) {
    OpenList list = open.peek();
    if (list != null) {
      list.number = number(attributes.get("start-value"), list.number + 1);
      list.labelDue = true;
    }
  }

  boolean isInside() {
    return !open.isEmpty();
  }

  /** How deep the list being read is, from 0. */
  int depth() {
    return open.size() - 1;
  }

  /** The label for the paragraph being read; empty when it is not an item's first. */
  String takeLabel() {
    OpenList list = open.peek();
    if (list == null || !list.labelDue) {
      return "";
    }
    list.labelDue = false;
    Level level = levelOf(list.style, open.size());
    if (level.format().equals("bullet")) {
      return "-";
    }
    return level.format().isEmpty() ? "" : level.prefix() + numbers(level) + level.suffix().strip();
  }

  private String numbers(Level own) {
    StringBuilder label = new StringBuilder();
    int level = open.size();
    for (OpenList list : open) {
      if (open.size() - level < own.shown()) {
        Level counted = levelOf(list.style, level);
        label.insert(0, counted.written(list.number) + (label.isEmpty() ? "" : "."));
      }
      level--;
    }
    return label.toString();
  }

  private Level levelOf(String style, int level) {
    return levels.getOrDefault(style + "/" + level, Level.BULLET);
  }

  private static int number(String value, int otherwise) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException absent) {
      return otherwise;
    }
  }
}
