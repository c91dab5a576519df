package uk.gov.ppo.docket.text.lines;

/**
 * How much of a page is taken up. A page becomes a tree of some hundred bytes a tag, so it is cut
 * before it is parsed; a cut page parses as well as any.
 *
 * @param characters of the page, mark-up among them
 * @param tags opening and closing ones
 * @param links {@code <a …>}
 */
public record HtmlLimit(int characters, int tags, int links) {
  /** Where the page must be cut to stay within the limits; its length when it is within them. */
  public int end(String page) {
    int end = Math.min(page.length(), characters);
    int tagsLeft = tags;
    int linksLeft = links;
    for (int at = page.indexOf('<'); at >= 0 && at < end; at = page.indexOf('<', at + 1)) {
      tagsLeft--;
      linksLeft -= isLink(page, at) ? 1 : 0;
      if (tagsLeft < 0 || linksLeft < 0) {
        return at;
      }
    }
    return end;
  }

  private static boolean isLink(String page, int at) {
    return at + 2 < page.length()
        && (page.charAt(at + 1) == 'a' || page.charAt(at + 1) == 'A')
        && Character.isWhitespace(page.charAt(at + 2));
  }
}
