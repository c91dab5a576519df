package uk.gov.ppo.docket.questions.sent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.MessageText;

/** A quoted-printable mail whose only body is HTML with its lists as lists. */
public final class HtmlMail implements Sent {
  private final StringBuilder html = new StringBuilder();
  private final Deque<TypedLine> open = new ArrayDeque<>();

  @Override
  public Request read(String request) {
    byte[] message = QuotedPrintableMail.of(new HtmlMail().page(TypedLines.of(request)));
    return Request.in(MessageText.of(new MessageReader(ReadingLimits.DEFAULT).read(message)));
  }

  private String page(List<TypedLine> lines) {
    html.append("<html><head><meta charset=\"utf-8\"><style>p{margin:0}</style></head><body>\n");
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      switch (line.kind()) {
        case BLANK -> {}
        case NOTE -> html.append("<br>\n").append(QuotedPrintableMail.escaped(line.text()));
        case PARAGRAPH -> {
          closeTo(0);
          boolean goesOn = i > 0 && lines.get(i - 1).kind() == TypedLine.Kind.PARAGRAPH;
          boolean more =
              i + 1 < lines.size() && lines.get(i + 1).kind() == TypedLine.Kind.PARAGRAPH;
          html.append(goesOn ? "<br>\n" : "<p>").append(QuotedPrintableMail.escaped(line.text()));
          html.append(more ? "" : "</p>\n");
        }
        case ITEM -> item(line);
      }
    }
    closeTo(0);
    return html.append("</body></html>\n").toString();
  }

  private void item(TypedLine line) {
    closeTo(line.level() + 1);
    TypedLine before = open.peek();
    boolean sameList =
        open.size() == line.level() + 1 && before != null && before.list() == line.list();
    if (sameList) {
      html.append("</li>\n");
      open.pop();
    } else {
      closeTo(Math.min(open.size(), line.level()));
      begin(line);
    }
    html.append("<li>").append(QuotedPrintableMail.escaped(line.text()));
    open.push(line);
  }

  private void begin(TypedLine line) {
    if (line.counting().sort() == TypedLine.Sort.BULLET) {
      html.append("\n<ul>\n");
    } else {
      html.append("\n<ol type=\"").append(line.counting().sort().html).append('"');
      html.append(line.ordinal() > 1 ? " start=\"" + line.ordinal() + "\"" : "").append(">\n");
    }
  }

  private void closeTo(int depth) {
    while (open.size() > depth) {
      TypedLine item = open.pop();
      html.append(
          item.counting().sort() == TypedLine.Sort.BULLET ? "</li>\n</ul>\n" : "</li>\n</ol>\n");
    }
  }
}
