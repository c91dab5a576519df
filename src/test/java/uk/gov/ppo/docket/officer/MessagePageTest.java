package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.intake.ByHand;
import uk.gov.ppo.docket.intake.NotPossible;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.MatchedRule;
import uk.gov.ppo.docket.ledger.MessageMove;
import uk.gov.ppo.docket.ledger.Settlement;
import uk.gov.ppo.docket.officer.Visitor.Reply;
import uk.gov.ppo.docket.outbox.Outbox;

class MessagePageTest {
  private static final String REQUEST = "Please tell me how many vans you own?\n";

  private final OfficeServer office = OfficeServer.shared();
  private final Desk desk = office.desk();
  private final Visitor officer = office.officer();

  @Test
  void tellsAllThatIsKnown() {
    long id =
        desk.keep(
            Desk.mail("Out of office", "I am away until <Monday>.\n"),
            OfficeServer.NOW,
            Fate.RECEIVED,
            "");
    office
        .get(Ledger.class)
        .settle(
            id,
            new Settlement(
                Fate.MACHINE_MAIL,
                "A machine says it answers",
                0,
                List.of(
                    new MatchedRule(
                        6, "auto-submitted", "A machine says it answers", "<b>auto-replied</b>"),
                    new MatchedRule(9, "precedence", "Sent to many", "bulk"))));
    String words = Visitor.words(page(id), "main");

    assertThat(words)
        .contains("Out of office", "Rhiannon Pugh <rhiannon.pugh@example.org>")
        .contains(
            "12 Mar 2024, 09:14",
            "Arrived Thu 14 Mar 2024, 10:00, picked up Thu 14 Mar 2024, 10:00")
        .contains("mail@ppo.example, folder INBOX", "I am away until <Monday>.")
        .contains("Machine mail", "The 2 rules that applied")
        .contains("Row 6: A machine says it answers This one decided.")
        .contains("Rule “auto-submitted”", "In the message: <b>auto-replied</b>")
        .contains("Row 9: Sent to many", "In the message: bulk");
  }

  @Test
  void leadsToItsCase() {
    Case aCase = desk.requestAsking("How many?");
    Reply page = officer.get("/cases/" + aCase.id());
    Reply message = officer.get(page.page().expectFirst("#messages a").attr("href"));
    assertThat(message.page().select("main a").eachText()).contains(aCase.reference());
  }

  @Test
  void opensEvenForBytesThatAreNoMessage() {
    Reply page = page(desk.unreadable("\u0000\u0001 no message"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(Visitor.words(page, "main")).contains("Could not be read", "It could not be read");
  }

  @Test
  void givesTheOriginalToKeepAndNeverToShow() {
    String raw = Desk.mail("Scripted", "<html><script>alert(1)</script></html>\n");
    long id = desk.keep(raw, OfficeServer.NOW, Fate.MACHINE_MAIL, "");
    HttpResponse<byte[]> original = officer.download("/messages/" + id + "/raw");

    assertThat(new String(original.body(), StandardCharsets.UTF_8))
        .isEqualTo(raw.replace("\n", "\r\n"));
    assertThat(original.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    assertThat(original.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"message-%d.eml\"".formatted(id));
    assertThat(original.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(original.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    assertThat(officer.get("/messages/999999/raw").status()).isEqualTo(404);
    assertThat(new Visitor(office.address()).get("/messages/" + id + "/raw").path())
        .isEqualTo("/sign-in");
  }

  private static final Set<MessageMove> NONE = EnumSet.noneOf(MessageMove.class);
  private static final Set<MessageMove> TO_A_CASE =
      EnumSet.of(MessageMove.MAKE_CASE, MessageMove.ATTACH);

  /** What an officer may do with a message of each fate: in no case, and in one. */
  private static final Map<Fate, List<Set<MessageMove>>> MAY =
      Map.of(
          Fate.RECEIVED, List.of(NONE, NONE),
          Fate.NEW_CASE, List.of(NONE, NONE),
          Fate.ADDED_TO_CASE, List.of(NONE, NONE),
          Fate.MACHINE_MAIL, List.of(TO_A_CASE, TO_A_CASE),
          Fate.OURS, List.of(TO_A_CASE, TO_A_CASE),
          Fate.DUPLICATE, List.of(TO_A_CASE, TO_A_CASE),
          Fate.QUARANTINED,
              List.of(
                  EnumSet.of(MessageMove.MAKE_CASE, MessageMove.ATTACH, MessageMove.SET_ASIDE),
                  EnumSet.of(MessageMove.READ_AGAIN)));

  @ParameterizedTest
  @EnumSource(Fate.class)
  void offersWhatIsAllowedAcceptsItAndRefusesEverythingElse(Fate fate) {
    Case aCase = desk.requestAsking("How many?");
    for (boolean inCase : new boolean[] {false, true}) {
      Set<MessageMove> may = MAY.getOrDefault(fate, List.of()).get(inCase ? 1 : 0);
      String where = "%s, in a case: %s".formatted(fate, inCase);
      assertThat(offered(page(lying(fate, inCase, aCase)).page())).as(where).isEqualTo(may);
      for (MessageMove move : MessageMove.values()) {
        if (move.byHand()) {
          Optional<String> refusal = refusal(move, lying(fate, inCase, aCase), aCase);
          assertThat(refusal.isEmpty()).as("%s, %s", where, move).isEqualTo(may.contains(move));
          refusal.ifPresent(
              why ->
                  assertThat(why).as(where).contains("What became of it: " + fate.label() + ". "));
        }
      }
    }
  }

  private long lying(Fate fate, boolean inCase, Case aCase) {
    return inCase
        ? desk.filed(fate, desk.heldRequest("for this test"))
        : desk.keep(Desk.mail("Lies", REQUEST), OfficeServer.NOW, fate, aCase.reference());
  }

  private static Set<MessageMove> offered(Document page) {
    Map<String, MessageMove> forms =
        Map.of(
            "/case", MessageMove.MAKE_CASE,
            "/attach", MessageMove.ATTACH,
            "/read-again", MessageMove.READ_AGAIN,
            "/set-aside", MessageMove.SET_ASIDE);
    Set<MessageMove> offered = EnumSet.noneOf(MessageMove.class);
    page.select("#actions form").eachAttr("action").stream()
        .map(action -> forms.get(action.substring(action.lastIndexOf('/'))))
        .forEach(offered::add);
    return offered;
  }

  private Optional<String> refusal(MessageMove move, long id, Case aCase) {
    ByHand byHand = office.get(ByHand.class);
    try {
      switch (move) {
        case MAKE_CASE -> byHand.openCase(id, "tester");
        case ATTACH -> byHand.attach(id, aCase.reference(), "tester");
        case READ_AGAIN -> byHand.readAgain(id, "tester");
        case SET_ASIDE -> byHand.setAside(id, "tester");
        default -> throw new AssertionError(move + " is not done by hand");
      }
      return Optional.empty();
    } catch (NotPossible refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  @Test
  void isSetAsideWhereNoCaseStandsForIt() {
    long id = desk.keep("no message", OfficeServer.NOW, Fate.QUARANTINED, "It could not be read");
    Reply aside = officer.submit(page(id).page(), "form[action$=/set-aside]");

    assertThat(aside.path()).isEqualTo("/messages/" + id);
    assertThat(kept(id).fate()).isEqualTo(Fate.MACHINE_MAIL);
    assertThat(Visitor.words(aside, "main")).contains("Machine mail", "admin set it aside");
  }

  @Test
  void becomesACaseWhoseRequesterHearsNothingYet() {
    long id = desk.setAside("Vans", REQUEST);
    Reply made = officer.submit(page(id).page(), "form[action$=/case]");

    Case aCase = caseAt(made);
    assertThat(aCase.acknowledgement()).isEqualTo(AcknowledgementState.HELD);
    assertThat(office.get(Outbox.class).ofCase(aCase.id())).isEmpty();
    assertThat(Visitor.words(made, ".govuk-notification-banner--success"))
        .contains("This message is a case now. Nobody was told");
    assertThat(Visitor.words(made, "#questions")).contains("how many vans you own?");
    assertThat(Visitor.words(made, "#history")).contains("admin", "Made message " + id + " a case");
    assertThat(Visitor.words(page(id), "main"))
        .contains(aCase.reference(), "Opened a case", "Nothing: it is in its case.");
  }

  @Test
  void isFiledUnderTheCaseAnOfficerNames() {
    Case aCase = desk.requestAsking("How many?");
    long id = desk.setAside("More about my request", "Only the white ones.\n");
    Reply filed = attach(id, " " + aCase.reference().toLowerCase(Locale.ROOT) + " ");

    assertThat(caseAt(filed)).isEqualTo(aCase);
    assertThat(Visitor.words(filed, ".govuk-notification-banner--success"))
        .contains("The message was filed under " + aCase.reference());
    assertThat(filed.page().select("#messages a[href=/messages/%d]".formatted(id))).hasSize(1);
    assertThat(Visitor.words(filed, "#history")).contains("Filed message " + id + " here");
  }

  @Test
  void asksForAReferenceThatThereIs() {
    long id = desk.setAside("More", "More.\n");
    Reply empty = attach(id, " ");
    assertThat(empty.page().title()).isEqualTo("Error: Message %d - Docket".formatted(id));
    assertThat(empty.page().expectFirst(".govuk-error-summary a").attr("href"))
        .isEqualTo("#reference");
    assertThat(empty.page().expectFirst("#reference-error").text())
        .isEqualTo("Error: Enter the reference of the case it belongs to");

    Reply unknown = attach(id, "FOI <99999>");
    assertThat(unknown.page().expectFirst("#reference-error").text())
        .isEqualTo("Error: There is no case with this reference");
    assertThat(unknown.page().expectFirst("#reference").val()).isEqualTo("FOI <99999>");
    assertThat(kept(id).fate()).isEqualTo(Fate.MACHINE_MAIL);
  }

  @Test
  void isReadAgainIntoTheCaseThatStandsForIt() {
    long id = desk.unreadable(Desk.mail("Vans", REQUEST));
    Case stub = office.get(Cases.class).withId(kept(id).caseId()).orElseThrow();
    assertThat(Visitor.words(page(id), "#actions")).contains("Read it again");
    assertThat(Visitor.words(officer.get("/cases/" + stub.id()), "#request"))
        .contains("No words of this request could be read");
    Reply read = officer.submit(page(id).page(), "form[action$=/read-again]");

    Case filled = caseAt(read);
    assertThat(filled.reference()).isEqualTo(stub.reference());
    assertThat(filled.receivedAt()).isEqualTo(stub.receivedAt());
    assertThat(filled.subject()).isEqualTo("Vans");
    assertThat(filled.acknowledgement()).isEqualTo(AcknowledgementState.HELD);
    assertThat(office.get(Tasks.class).open(filled.id())).isEmpty();
    assertThat(Visitor.words(read, "#questions")).contains("how many vans you own?");
  }

  @Test
  void saysWhatHappenedMeanwhileWhenAnotherOfficerWasFaster() {
    long id = desk.setAside("Vans", REQUEST);
    Document before = page(id).page();
    officer.submit(before, "form[action$=/case]");
    Reply second = officer.submit(before, "form[action$=/case]");
    Reply third = officer.submit(before, "form[action$=/attach]", Map.of("reference", "FOI 543"));

    for (Reply late : List.of(second, third)) {
      assertThat(late.page().title()).startsWith("Error: ");
      assertThat(late.page().expectFirst(".govuk-error-summary a").attr("href"))
          .isEqualTo("#actions");
      assertThat(Visitor.words(late, ".govuk-error-summary"))
          .contains("That cannot be done with this message now", "Opened a case");
      assertThat(late.page().select("#actions")).hasSize(1);
    }
  }

  @Test
  void doesNothingForAFormFromElsewhere() {
    long id = desk.setAside("Vans", REQUEST);
    for (String act : List.of("case", "attach", "read-again", "set-aside")) {
      Reply refused =
          officer.post("/messages/%d/%s".formatted(id, act), Map.of("reference", "FOI 543"));
      assertThat(refused.status()).as(act).isEqualTo(403);
    }
    assertThat(kept(id).fate()).isEqualTo(Fate.MACHINE_MAIL);
    assertThat(officer.get("/messages/%d/case".formatted(id)).status()).isEqualTo(405);
  }

  @Test
  void isForEveryOfficerNotForAdministratorsAlone() {
    String hash = office.get(PasswordEncoder.class).encode("a password of Megan's");
    office
        .get(JdbcClient.class)
        .sql("insert into account (name, password, role, made_at) values (?, ?, 'OFFICER', ?)")
        .params("megan", hash, Timestamp.from(OfficeServer.NOW))
        .update();
    Visitor megan = new Visitor(office.address());
    megan.signIn("megan", "a password of Megan's");
    long id = desk.setAside("Vans", REQUEST);
    Reply made = megan.submit(megan.get("/messages/" + id).page(), "form[action$=/case]");
    assertThat(caseAt(made).acknowledgementReason()).isEqualTo("megan made this message a case");
  }

  private Reply page(long id) {
    return officer.get("/messages/" + id);
  }

  private Reply attach(long id, String reference) {
    return officer.submit(page(id).page(), "form[action$=/attach]", Map.of("reference", reference));
  }

  private KeptMessage kept(long id) {
    return office.get(Ledger.class).find(id).orElseThrow();
  }

  private Case caseAt(Reply reply) {
    assertThat(reply.path()).startsWith("/cases/");
    long id = Long.parseLong(reply.path().substring("/cases/".length()));
    return office.get(Cases.class).withId(id).orElseThrow();
  }
}
