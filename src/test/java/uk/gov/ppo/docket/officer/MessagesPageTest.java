package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class MessagesPageTest {
  private final OfficeServer office = OfficeServer.shared();
  private final Desk desk = office.desk();
  private final Visitor officer = office.officer();

  @Test
  void listsWhatWasSetAsideFromWhomAboutWhatAndWhy() {
    long id = desk.setAside("Away <b>until Monday</b>", "I am away.\n");
    Reply list = officer.get("/messages/set-aside");
    Element line = line(list, id);

    assertThat(line.text())
        .contains("Away <b>until Monday</b>", "Rhiannon Pugh <rhiannon.pugh@example.org>")
        .contains("14 Mar 2024, 10:00", "Machine mail", "An automatic reply says so");
    assertThat(line.expectFirst("th").attr("scope")).isEqualTo("row");
    assertThat(list.page().title()).isEqualTo("Messages: Set aside - Docket");
  }

  @Test
  void keepsEachKindOfMessageInItsOwnTray() {
    long unreadable = desk.unreadable(Desk.mail("Broken", "?\n"));
    long ours = desk.keep(Desk.mail("Ours", "Hello\n"), OfficeServer.NOW, Fate.OURS, "It is ours");
    long copy =
        desk.keep(Desk.mail("Copy", "Hello\n"), OfficeServer.NOW, Fate.DUPLICATE, "As no. 1");

    assertThat(lines(officer.get("/messages"), unreadable, ours, copy)).containsExactly(unreadable);
    assertThat(lines(officer.get("/messages/set-aside"), unreadable, ours, copy))
        .containsExactly(ours);
    assertThat(lines(officer.get("/messages/second-copies"), unreadable, ours, copy))
        .containsExactly(copy);
  }

  @Test
  void countsEveryTrayOnItsTabAndTheUrgentOnesInTheMenu() {
    try (OfficeServer empty =
        OfficeServer.start("--docket.admin.password=" + OfficeServer.PASSWORD)) {
      Visitor visitor = empty.officer();
      Reply before = visitor.get("/messages");
      assertThat(Visitor.words(before, "main")).contains("No message lies here");
      assertThat(before.page().select(".docket-tabs a").eachText())
          .containsExactly("Could not be read (0)", "Set aside (0)", "Second copies (0)");
      assertThat(before.page().select(".docket-count")).isEmpty();

      empty.desk().unreadable(Desk.mail("Broken", "?\n"));
      empty.desk().setAside("One", "1\n");
      empty.desk().setAside("Two", "2\n");
      Reply after = visitor.get("/messages/set-aside");
      assertThat(after.page().select(".docket-tabs a").eachText())
          .containsExactly("Could not be read (1)", "Set aside (2)", "Second copies (0)");
      assertThat(after.page().select(".docket-tabs a[aria-current=page]").eachText())
          .containsExactly("Set aside (2)");
      assertThat(visitor.get("/cases").page().select(".docket-count").eachText())
          .containsExactly("1 unreadable", "2 set aside");
    }
  }

  @Test
  void turnsThePagesOfALongTray() {
    long first = desk.keep(Desk.mail("First", "1\n"), OfficeServer.NOW, Fate.DUPLICATE, "");
    for (int i = 0; i < Page.SIZE; i++) {
      desk.keep(
          Desk.mail("Copy", i + "\n"),
          OfficeServer.NOW.plus(Duration.ofSeconds(i)),
          Fate.DUPLICATE,
          "");
    }
    Reply page = officer.get("/messages/second-copies");
    assertThat(page.page().select("tbody tr")).hasSize(Page.SIZE);
    assertThat(lines(page, first)).isEmpty();
    String next = page.page().expectFirst(".govuk-pagination__next a").attr("href");
    assertThat(lines(officer.get(next), first)).containsExactly(first);
  }

  @Test
  void listsEvenWhatHasNoHeader() {
    long id = desk.unreadable("\u0000\u0001 no message");
    assertThat(line(officer.get("/messages"), id).text())
        .contains("(no subject)", "Unknown sender", "It could not be read");
  }

  private static Element line(Reply list, long id) {
    return list.page().expectFirst("tr:has(a[href=/messages/%d])".formatted(id));
  }

  private static List<Long> lines(Reply list, long... ids) {
    return Arrays.stream(ids)
        .boxed()
        .filter(id -> !list.page().select("tbody a[href=/messages/%d]".formatted(id)).isEmpty())
        .toList();
  }
}
