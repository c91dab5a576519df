package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.officer.Visitor.Reply;
import uk.gov.ppo.docket.outbox.Outbox;

/** Two officers press at the same moment: one of them has done it, the other is told so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoOfficers {
  private static final int ROUNDS = 8;
  private static final String REQUEST = "Please tell me how many vans you own?\n";

  /** A button on a page: the page is loaded first, the button is pressed together. */
  private record Press(String page, String form, Map<String, String> fields) {
    Press(String page, String form) {
      this(page, form, Map.of());
    }
  }

  private OfficeServer office;
  private List<Visitor> officers;

  /** Where the data is kept. */
  abstract OfficeServer start();

  @BeforeAll
  void open() {
    office = start();
    officers = List.of(office.officer(), office.officer());
  }

  @AfterAll
  void close() {
    if (office != null) {
      office.close();
    }
  }

  @RepeatedTest(ROUNDS)
  void makeOneCaseOfAMessage() throws Exception {
    long id = office.desk().setAside("Vans", REQUEST);
    Press make = new Press("/messages/" + id, "form[action$=/case]");
    assertOneWasTold(together(make, make));
    assertThat(casesOf(id)).isEqualTo(1);
  }

  @RepeatedTest(ROUNDS)
  void makeItACaseOrFileItNeverBoth() throws Exception {
    Case other = office.desk().requestAsking("How many?");
    long id = office.desk().setAside("Vans", REQUEST);
    String page = "/messages/" + id;
    assertOneWasTold(
        together(
            new Press(page, "form[action$=/case]"),
            new Press(page, "form[action$=/attach]", Map.of("reference", other.reference()))));
    assertThat(casesOf(id)).isEqualTo(1);
  }

  @RepeatedTest(ROUNDS)
  void readAMessageAgainOnce() throws Exception {
    long id = office.desk().unreadable(Desk.mail("Vans", REQUEST));
    Press again = new Press("/messages/" + id, "form[action$=/read-again]");
    assertOneWasTold(together(again, again));
    long stub = office.get(Ledger.class).find(id).orElseThrow().caseId();
    assertThat(office.get(Cases.class).questions(stub)).hasSize(1);
  }

  @RepeatedTest(ROUNDS)
  void sendOneAcknowledgement() throws Exception {
    Case held = office.desk().heldRequest("Two senders");
    Press send =
        new Press(
            "/cases/%d/acknowledgement".formatted(held.id()), "form[action$=/acknowledgement]");
    assertOneWasTold(together(send, send));
    assertThat(office.get(Outbox.class).ofCase(held.id())).hasSize(1);
    assertThat(office.get(Cases.class).history(held.id()))
        .filteredOn(line -> line.what().equals("Released the acknowledgement"))
        .hasSize(1);
  }

  private List<Reply> together(Press... presses) throws InterruptedException, ExecutionException {
    CyclicBarrier ready = new CyclicBarrier(presses.length);
    try (ExecutorService hands = Executors.newFixedThreadPool(presses.length)) {
      List<Future<Reply>> pressed = new ArrayList<>();
      for (int i = 0; i < presses.length; i++) {
        Press press = presses[i];
        Visitor officer = officers.get(i);
        pressed.add(
            hands.submit(
                () -> {
                  Document page = officer.get(press.page()).page();
                  ready.await();
                  return officer.submit(page, press.form(), press.fields());
                }));
      }
      return List.of(pressed.get(0).get(), pressed.get(1).get());
    }
  }

  private static void assertOneWasTold(List<Reply> replies) {
    assertThat(replies).extracting(Reply::status).containsOnly(200);
    assertThat(replies)
        .filteredOn(reply -> !reply.page().select(".govuk-notification-banner--success").isEmpty())
        .hasSize(1);
    assertThat(replies)
        .filteredOn(reply -> !reply.page().select(".govuk-error-summary").isEmpty())
        .hasSize(1);
  }

  private long casesOf(long message) {
    return office
        .get(JdbcClient.class)
        .sql("select count(*) from case_message where inbound_id = ?")
        .param(message)
        .query(Long.class)
        .single();
  }
}
