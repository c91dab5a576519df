package uk.gov.ppo.docket.text.lines;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The labels of one list's items, honouring {@code start}, {@code type} and {@code value}. */
final class HtmlListCount {
  private final boolean ordered;
  private final ListLabel label;
  private final int step;
  private int next;

  HtmlListCount(Element list) {
    ordered = list.normalName().equals("ol");
    label = counting(list);
    step = ordered && list.hasAttr("reversed") ? -1 : 1;
    next = number(list, "start", step > 0 ? 1 : items(list));
  }

  /** The label of the next item, with the blank after it. */
  String next(Element item) {
    if (!ordered || noMarker(item)) {
      return ordered ? "" : "- ";
    }
    int number = number(item, "value", next);
    next = number + step;
    return ownLabel(item).of(number) + ". ";
  }

  private static int items(Element list) {
    return (int) list.children().stream().filter(item -> item.normalName().equals("li")).count();
  }

  /** An item may count in a way of its own, as those copied from Google Docs do. */
  private ListLabel ownLabel(Element item) {
    ListLabel own = counting(item);
    return own == ListLabel.DECIMAL && !item.attr("type").equals("1") ? label : own;
  }

  private static boolean noMarker(Element item) {
    return item.attr("style").toLowerCase(Locale.ROOT).contains("list-style-type:none");
  }

  private static ListLabel counting(Element list) {
    String style = list.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    String type = list.attr("type");
    if (type.equals("a") || style.contains("lower-alpha") || style.contains("lower-latin")) {
      return ListLabel.LOWER_LETTER;
    } else if (type.equals("A") || style.contains("upper-alpha") || style.contains("upper-latin")) {
      return ListLabel.UPPER_LETTER;
    } else if (type.equals("i") || style.contains("lower-roman")) {
      return ListLabel.LOWER_ROMAN;
    } else if (type.equals("I") || style.contains("upper-roman")) {
      return ListLabel.UPPER_ROMAN;
    }
    return ListLabel.DECIMAL;
  }

  private static int number(Element element, String attribute, int otherwise) {
    try {
      return Integer.parseInt(element.attr(attribute).strip());
    } catch (NumberFormatException absentOrOdd) {
      return otherwise;
    }
  }
}
