package uk.gov.ppo.docket.text.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The definitions behind Word's automatic numbers (ECMA-376 part 1, section 17.9): numbering.xml
 * and the list settings of styles.xml.
 */
final class WordNumbering {
  /** Nine levels, 0 to 8. */
  static final int LEVELS = 9;

  private final Map<String, WordLevel[]> lists = new HashMap<>();
  private final Map<String, String> listOfNumber = new HashMap<>();
  private final Map<String, String> styleOfList = new HashMap<>();
  private final Map<String, Integer> restarts = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();

  /** Which list a paragraph is in: the number's id and the level. */
  record Place(String number, int level) {}

  private record Style(String basedOn, String number, String level, String left) {
    static final Style PLAIN = new Style("", "", "", "");

    Style with(String setting, String value) {
      return switch (setting) {
        case "basedOn" -> new Style(value, number, level, left);
        case "numId" -> new Style(basedOn, value, level, left);
        case "ilvl" -> new Style(basedOn, number, value, left);
        default -> new Style(basedOn, number, level, value);
      };
    }
  }

  static WordNumbering of(byte @Nullable [] numbering, byte @Nullable [] styles)
      throws XMLStreamException {
    WordNumbering all = new WordNumbering();
    if (styles != null) {
      SafeXml.read(styles, all.new StyleReader());
    }
    if (numbering != null) {
      SafeXml.read(numbering, all.new NumberingReader());
    }
    return all;
  }

  /** The place a style gives its paragraphs, where it or one it is based on is numbered. */
  Optional<Place> ofStyle(String id) {
    String number = "";
    String level = "";
    Style style = styles.get(id);
    for (int i = 0; i < 20 && style != null; i++) {
      number = number.isEmpty() ? style.number() : number;
      level = level.isEmpty() ? style.level() : level;
      style = styles.get(style.basedOn());
    }
    return number.isEmpty() || number.equals("0")
        ? Optional.empty()
        : Optional.of(new Place(number, level.isEmpty() ? levelOf(number, id) : depth(level)));
  }

  /** The list a number belongs to, the one its style links to where it only links. */
  String listOf(String number) {
    String list = listOfNumber.getOrDefault(number, "");
    String style = styleOfList.get(list);
    if (style == null) {
      return list;
    }
    String linked = Optional.ofNullable(styles.get(style)).map(Style::number).orElse("");
    return listOfNumber.getOrDefault(linked, list);
  }

  WordLevel level(String list, int level) {
    WordLevel[] levels = lists.get(list);
    return levels == null ? WordLevel.PLAIN : levels[level];
  }

  /** The number this list starts again from at a level, where it says so. */
  Optional<Integer> restart(String number, int level) {
    return Optional.ofNullable(restarts.get(number + "/" + level));
  }

  /** How far in the items of a place begin, in twentieths of a point. */
  int left(Place place, String style) {
    Style own = styles.getOrDefault(style, Style.PLAIN);
    return own.number().isEmpty() || own.left().isEmpty()
        ? level(listOf(place.number()), place.level()).left()
        : WordIndents.of(own.left());
  }

  /** {@code w:start} is what newer files call {@code w:left}. */
  static String left(SafeXml.Attributes indent) {
    return indent.get("left").isEmpty() ? indent.get("start") : indent.get("left");
  }

  static int depth(String level) {
    try {
      return Math.clamp(Integer.parseInt(level.strip()), 0, LEVELS - 1);
    } catch (NumberFormatException absent) {
      return 0;
    }
  }

  private int levelOf(String number, String style) {
    for (int i = 0; i < LEVELS; i++) {
      if (level(listOf(number), i).style().equals(style)) {
        return i;
      }
    }
    return 0;
  }

  private final class StyleReader implements SafeXml.Listener {
    private String id = "";
    private Style style = Style.PLAIN;

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
      switch (name) {
        case "style" -> {
          id = attributes.get("styleId");
          style = Style.PLAIN;
        }
        case "basedOn", "numId", "ilvl" -> style = style.with(name, attributes.get("val"));
        case "ind" -> style = style.with(name, left(attributes));
        default -> {}
      }
    }

    @Override
    public void end(String name) {
      if (name.equals("style")) {
        styles.put(id, style);
      }
    }
  }

  private final class NumberingReader implements SafeXml.Listener {
    private String list = "";
    private String number = "";
    private int level;
    private boolean inNumber;

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
      String value = attributes.get("val");
      switch (name) {
        case "abstractNum" -> startList(attributes.get("abstractNumId"));
        case "num" -> {
          inNumber = true;
          number = attributes.get("numId");
        }
        case "abstractNumId" -> listOfNumber.put(number, value);
        case "numStyleLink" -> styleOfList.put(list, value);
        case "lvl", "lvlOverride" -> level = depth(attributes.get("ilvl"));
        case "startOverride" -> restarts.put(number + "/" + level, startOf(value));
        case "start", "numFmt", "lvlText", "pStyle", "isLgl" -> setting(name, value);
        case "ind" -> setting(name, left(attributes));
        default -> {}
      }
    }

    @Override
    public void end(String name) {
      inNumber &= !name.equals("num");
    }

    private void startList(String id) {
      list = id;
      WordLevel[] levels = new WordLevel[LEVELS];
      Arrays.fill(levels, WordLevel.PLAIN);
      lists.put(id, levels);
    }

    /** A number may redefine a level of its list; the common case is that only one number does. */
    private void setting(String name, String value) {
      WordLevel[] levels = lists.get(inNumber ? listOfNumber.getOrDefault(number, "") : list);
      if (levels != null) {
        levels[level] = levels[level].with(name, value);
      }
    }

    private static int startOf(String value) {
      try {
        return Integer.parseInt(value.strip());
      } catch (NumberFormatException odd) {
        return 1;
      }
    }
  }
}
