package uk.gov.ppo.docket.text.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class HtmlLinesTest {
  @Test
  void putsParagraphsApartAndBlocksOnLines() {
    assertThat(HtmlLines.of("<p>One\n two</p><p>Three</p><div>Four</div><div>Five<br>Six</div>"))
        .isEqualTo("One two\n\nThree\n\nFour\nFive\nSix");
  }

  @Test
  void marksListsAsABrowserDoes() {
    assertThat(
            HtmlLines.of(
                "<ol start=3><li>three<li>four<ol type=a><li>sub<li value=4>sub four</ol></ol>"
                    + "<ul><li>dot</ul><ol type=I><li><p>roman</p></ol>"))
        .isEqualTo("3. three\n4. four\n  a. sub\n  d. sub four\n\n- dot\n\nI. roman");
  }

  @Test
  void writesATableRowALine() {
    assertThat(
            HtmlLines.of(
                "<table><tr><th>Year<th>Count</tr><tr><td>2023<td><p>4</p></tr></table>after"))
        .isEqualTo("Year\tCount\n2023\t4\n\nafter");
  }

  @Test
  void readsALayoutTableAsItsCells() {
    assertThat(
            HtmlLines.of(
                "<table><tr><td>Logo</td><td><table><tr><td>Dear team</td></tr>"
                    + "<tr><td><ol><li>one<li>two</ol></td></tr></table></td></tr></table>"))
        .isEqualTo("Logo\nDear team\n1. one\n2. two");
  }

  @Test
  void keepsALinksWordsAndDropsWhatIsHidden() {
    assertThat(
            HtmlLines.of(
                "<style>p{}</style><script>alert(1)</script><p>See <a href='https://x.example'>our"
                    + " page</a><span style='display: none'>secret</span></p><p hidden>no</p>"))
        .isEqualTo("See our page");
  }

  @Test
  void decodesEntitiesAndClearsOddBlanks() {
    assertThat(HtmlLines.of("<p>A&nbsp;&amp;&#8203;B &pound;5&shy;0</p>")).isEqualTo("A &B £50");
  }

  @Test
  void showsQuotedMailButNotIndentation() {
    assertThat(
            HtmlLines.of(
                "<div>New</div><blockquote type=cite><p>Old</p><p>Older</p></blockquote>"
                    + "<blockquote>indented</blockquote>"))
        .isEqualTo("New\n\n> Old\n>\n> Older\n\nindented");
  }

  @Test
  void readsOutlooksTypedLists() {
    assertThat(
            HtmlLines.of(
                "<p class=MsoNormal>Dear all</p><p class=MsoNormal>&nbsp;</p><p"
                    + " class=MsoListParagraph><![if !supportLists]><span"
                    + " style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;"
                    + " </span></span><![endif]>First</p><p class=MsoListParagraph><span"
                    + " style='mso-list:Ignore'>·<span>&nbsp;</span></span>Dot</p>"))
        .isEqualTo("Dear all\n\n1. First\n- Dot");
  }

  @Test
  void keepsPreformattedLines() {
    assertThat(HtmlLines.of("<pre>a\n  b</pre><div style='white-space: pre-wrap'>c\nd</div>"))
        .isEqualTo("a\n  b\n\nc\nd");
  }

  @Test
  void survivesDeepNesting() {
    assertThatNoException().isThrownBy(() -> HtmlLines.of("<div>".repeat(100_000) + "x"));
    assertThatNoException().isThrownBy(() -> HtmlLines.of("<table><tr><td>".repeat(5_000) + "x"));
  }
}
