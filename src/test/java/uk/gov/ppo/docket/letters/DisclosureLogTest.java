package uk.gov.ppo.docket.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Outcome;

class DisclosureLogTest {
  @Test
  void readsACsvUnderTheHeadingsOfItsAuthority() {
    List<Precedent> pairs =
        read(
            "log.csv",
            """
            \uFEFFFOI Reference,Date of response,Summary of request,Response,Decision,Exemptions
            FOI 400,03/02/2023,"How many cars,
            and vans?",Three cars.,Granted in full,
            FOI 401,14 March 2023,Names of investigators,Withheld.,Exempt,"40(2), 38(1)"
            """);
    assertThat(pairs)
        .extracting(Precedent::id, Precedent::requestId, Precedent::date, Precedent::outcome)
        .containsExactly(
            tuple("FOI 400#2", "FOI 400", "2023-02-03", Outcome.HELD),
            tuple("FOI 401#4", "FOI 401", "2023-03-14", Outcome.EXEMPT));
    assertThat(pairs.getFirst().question()).isEqualTo("How many cars,\nand vans?");
    assertThat(pairs.getLast().sections()).containsExactly("40(2)", "38(1)");
  }

  @Test
  void readsJsonLinesWithNothingButAQuestion() {
    List<Precedent> pairs =
        read(
            "log.jsonl",
            """
            {"question": "How many cells are there?"}

            {"id": "a#1", "request_id": "a", "authority": "A Council", "date": "2018-11", \
            "request": "Two things.", "question": "Is there a policy?", \
            "answer": "It is not held.", "outcome": null, "sections": []}
            """);
    assertThat(pairs.getFirst().id()).isEqualTo("log.jsonl#1");
    assertThat(pairs.getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(pairs.getLast().outcome()).isEqualTo(Outcome.NOT_HELD);
    assertThat(pairs.getLast().date()).isEqualTo("2018-11");
  }

  @Test
  void namesFileLineAndColumnOfWhatItCannotRead() {
    assertUnreadable(
        "log.csv",
        "question,date\nHow many?,2023-01-01\nWhy?,soon\n",
        "log.csv line 3, column date");
    assertUnreadable(
        "log.csv", "question,outcome\nHow many?,perhaps\n", "log.csv line 2, column outcome");
    assertUnreadable("log.csv", "question,answer\n,Three\n", "log.csv line 2, column question");
    assertUnreadable(
        "log.csv", "colour,size\nred,3\n", "log.csv line 1: no column for the question");
    assertUnreadable("log.csv", "id,question\na,Why?\na,How?\n", "log.csv line 3, column id");
    assertUnreadable(
        "log.jsonl", "{\"question\": \"Why?\"}\n{\"question\": \n", "log.jsonl line 2, column");
    assertUnreadable("log.jsonl", "[1]\n", "log.jsonl line 1");
    assertUnreadable("log.jsonl", "\n", "no line with a question");
  }

  @Test
  void readsWhatASpreadsheetSavesWithSemicolonsInWindowsLetters() {
    String text =
        "sep=;\r\n"
            + "Disclosure log 2023\r\n\r\n"
            + "FOI No.;Date closed;Nature of request;Our reply;Outcome\r\n"
            + "17;3 May 2023;\"Cost of the café\r\n"
            + "and of its chairs; each year\";£1,200;Disclosed\r\n"
            + ";;;;\r\n"
            + "18;4 May 2023;Names of the waiters;Withheld under s.40(2);Withheld\r\n";
    List<Precedent> pairs =
        DisclosureLog.read("log.csv", text.getBytes(Charset.forName("windows-1252")));
    assertThat(pairs)
        .extracting(Precedent::requestId, Precedent::date, Precedent::outcome)
        .containsExactly(
            tuple("17", "2023-05-03", Outcome.HELD), tuple("18", "2023-05-04", Outcome.EXEMPT));
    assertThat(pairs.getFirst().question())
        .isEqualTo("Cost of the café\r\nand of its chairs; each year");
    assertThat(pairs.getFirst().answer()).isEqualTo("£1,200");
  }

  @Test
  void readsTabsAndTheUnicodeThatExcelWrites() {
    String text = "\uFEFFRef\tQuestion\tAnswer\nA1\tFaint o gŵn?\tTri.\n";
    List<Precedent> pairs = DisclosureLog.read("log.csv", text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(pairs).extracting(Precedent::question).containsExactly("Faint o gŵn?");
  }

  @Test
  void namesAllBadLinesTogetherAndTakesNoneOfTheLog() {
    String bad = "question,date\n" + "How many?,soon\n".repeat(12);
    assertThatThrownBy(() -> read("log.csv", bad))
        .hasMessageContaining("line 2, column date")
        .hasMessageContaining("line 11, column date")
        .hasMessageContaining("and 2 more");
    assertUnreadable("log.csv", "question\n\"How many?\n", "log.csv is not CSV");
  }

  private static void assertUnreadable(String name, String text, String words) {
    assertThatThrownBy(() -> read(name, text))
        .isInstanceOf(LetterUnreadable.class)
        .hasMessageContaining(words);
  }

  private static List<Precedent> read(String name, String text) {
    return DisclosureLog.read(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
