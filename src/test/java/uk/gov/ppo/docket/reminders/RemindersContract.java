package uk.gov.ppo.docket.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.NewCase;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.CurrentHolidays;
import uk.gov.ppo.docket.correspondence.LetterFolder;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.deadline.TimeLimits;
import uk.gov.ppo.docket.mail.AddressPattern;
import uk.gov.ppo.docket.mail.LetterWriter;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.mail.Seal;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;

/**
 * Who is reminded of what, and when, on every database. A request received on Monday 1 June 2026 is
 * due on Tuesday 30 June: 15 June is a bank holiday.
 */
interface RemindersContract {
  LocalDate RECEIVED = LocalDate.of(2026, 6, 1);
  LocalDate DUE = LocalDate.of(2026, 6, 30);
  LocalDate FIVE_BEFORE = LocalDate.of(2026, 6, 23);
  Map<String, Object> OLU_AND_A_TEAM =
      Map.of(
          "docket.reminders.addresses.olu",
          "olu@people.example",
          "docket.reminders.team",
          "team@people.example",
          "docket.reminders.pages",
          "https://docket.people.example/");

  DataSource database();

  @TestConfiguration(proxyBeanMethods = false)
  @ComponentScan(
      basePackageClasses = {Cases.class, CaseClocks.class, Outbox.class, Reminders.class})
  @ComponentScan(
      basePackageClasses = LetterFolder.class,
      useDefaultFilters = false,
      includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = LetterFolder.class))
  @ConfigurationPropertiesScan("uk.gov.ppo.docket")
  @EnableConfigurationProperties
  class Parts {
    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    @Bean
    StatutoryClock statutoryClock(CurrentHolidays holidays, TimeLimits limits) {
      return new StatutoryClock(holidays, limits);
    }

    @Bean
    LetterWriter letterWriter(Clock clock, Seal seal) {
      return new LetterWriter(clock, seal, AddressPattern.of("reply", "mail+{token}@x.example"));
    }
  }

  /** A reminder that left. */
  record Sent(LocalDate day, String to, String subject, String text) {}

  /** An office whose clock a test moves. */
  final class Office implements AutoCloseable {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AtomicReference<Instant> now =
        new AtomicReference<>(RECEIVED.atTime(11, 0).toInstant(ZoneOffset.UTC));
    private final DataSource database;
    private final Map<String, Object> settings;
    private Storage storage;

    Office(DataSource database, Map<String, Object> settings) {
      this.database = database;
      this.settings = settings;
      this.storage = opened();
    }

    private Storage opened() {
      InstantSource clock = now::get;
      return new Storage(database, clock.withZone(ZoneOffset.UTC), settings, Parts.class);
    }

    void restarts() {
      storage.close();
      storage = opened();
    }

    <T> T get(Class<T> part) {
      return storage.get(part);
    }

    /** A request received on this day at noon, in the care of this account. */
    Case has(RequestKind kind, LocalDate received, String owner) {
      Case opened =
          get(Cases.class)
              .open(
                  new NewCase(
                      received.atTime(11, 0).toInstant(ZoneOffset.UTC),
                      new Mailbox("Rhiannon Pugh", "rhiannon@post.example"),
                      "Owls in custody",
                      "How many owls?",
                      "en",
                      new Placement(kind, "Information", Priority.NORMAL, "default", "All others"),
                      List.of(),
                      List.of(),
                      1,
                      ""));
      get(JdbcClient.class)
          .sql("update cases set owner = ? where id = ?")
          .params(owner, opened.id())
          .update();
      return opened;
    }

    Case has(String owner) {
      return has(RequestKind.FOI, RECEIVED, owner);
    }

    void isLookedAt(Case aCase) {
      get(JdbcClient.class)
          .sql("update cases set looked_at = received_at where id = ?")
          .param(aCase.id())
          .update();
    }

    /** It is this time in London. */
    void itIs(LocalDate day, int hour, int minute) {
      now.set(day.atTime(hour, minute).atZone(LONDON).toInstant());
    }

    LocalDate today() {
      return Objects.requireNonNull(now.get()).atZone(LONDON).toLocalDate();
    }

    /** Looks at this time, and gives what leaves. */
    List<Sent> looks(LocalDate day, int hour, int minute) {
      itIs(day, hour, minute);
      return looks();
    }

    List<Sent> looks() {
      get(Reminders.class).look();
      List<Sent> sent = new ArrayList<>();
      Outbox outbox = get(Outbox.class);
      Optional<OutboxEntry> next = outbox.claim();
      while (next.isPresent()) {
        sent.add(read(next.get().raw()));
        outbox.sent(next.get(), "250 ok");
        next = outbox.claim();
      }
      return sent;
    }

    private Sent read(byte[] raw) {
      Message message = new MessageReader(ReadingLimits.DEFAULT).read(raw);
      String whole = new String(raw, StandardCharsets.UTF_8).replace("\r\n", "\n");
      return new Sent(
          today(),
          message.to().getFirst().address(),
          message.subject(),
          whole.substring(whole.indexOf("\n\n")).strip().replace("=\n", ""));
    }

    @Override
    public void close() {
      storage.close();
    }
  }

  @Test
  default void theDigestTellsAnOwnerWhatNeedsThemAndTheTeamOfTheRest() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          Case near = office.has("Olu");
          Case late = office.has(RequestKind.EIR, LocalDate.of(2026, 5, 11), "olu");
          Case today = office.has(RequestKind.FOI, LocalDate.of(2026, 5, 22), "olu");
          Case nobodys = office.has(RequestKind.SUBJECT_ACCESS, LocalDate.of(2026, 5, 26), "");
          Case unaddressed = office.has(RequestKind.FOI, LocalDate.of(2026, 5, 12), "sam");
          Case quiet = office.has(RequestKind.OTHER, RECEIVED, "olu");
          for (Case each : List.of(near, late, today, nobodys, unaddressed, quiet)) {
            office.isLookedAt(each);
          }
          office.get(Tasks.class).add(near.id(), TaskKind.NEW_MESSAGE, "A message of Ms Pugh's");

          List<Sent> digests = digests(office.looks(FIVE_BEFORE, 8, 0));

          assertThat(digests)
              .extracting(Sent::to)
              .containsExactlyInAnyOrder("olu@people.example", "team@people.example");
          Sent olus = to("olu@people.example", digests);
          assertThat(olus.subject())
              .isEqualTo("Cases on 23 June 2026: 1 late, 1 due today, 1 due soon");
          assertThat(olus.text())
              .startsWith("You have 4 open case(s). Those that need you:")
              .containsSubsequence(
                  "LATE\n\n" + late.reference() + " (EIR) was due on 9 June 2026",
                  "9 working days ago\nhttps://docket.people.example/cases/" + late.id(),
                  "DUE TODAY\n\n" + today.reference() + " (FOI)\nhttps://",
                  "DUE WITHIN 5 WORKING DAYS\n\n" + near.reference(),
                  "(FOI) on 30 June 2026, 5 working days left\nhttps://",
                  "TO LOOK AT\n\n" + near.reference() + " (FOI): New message\nhttps://")
              .doesNotContain(quiet.reference() + " ", nobodys.reference(), "WAITING", "OPENED");
          assertThat(to("team@people.example", digests).text())
              .contains(
                  nobodys.reference() + " (Subject access) on 26 June 2026, 3 working days left\n",
                  unaddressed.reference() + " (FOI) was due on 10 June 2026",
                  ", with sam\n");
        });
  }

  @Test
  default void aReminderTellsNothingOfTheRequester() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          Case mine = office.has("olu");
          office.get(Tasks.class).add(mine.id(), TaskKind.NEW_MESSAGE, "Rhiannon wrote of owls");
          List<Sent> all = new ArrayList<>();
          for (LocalDate day = RECEIVED; !day.isAfter(DUE.plusDays(2)); day = day.plusDays(1)) {
            all.addAll(office.looks(day, 9, 0));
          }
          correct(office, mine, "2026-05-28");
          all.addAll(office.looks());
          assertThat(all).hasSizeGreaterThan(10);
          for (Sent each : all) {
            assertThat(each.subject() + each.text())
                .doesNotContainIgnoringCase("rhiannon", "pugh", "post.example", "owl");
          }
        });
  }

  @Test
  default void aReminderSaysThatAMachineWroteItAndAsksForNoAnswerAboutACase() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          office.has("olu");
          office.itIs(FIVE_BEFORE, 8, 0);
          office.get(Reminders.class).look();
          OutboxEntry entry = office.get(Outbox.class).claim().orElseThrow();
          assertThat(new String(entry.raw(), StandardCharsets.UTF_8))
              .contains("\r\nAuto-Submitted: auto-generated\r\n")
              .doesNotContain("Reply-To", "In-Reply-To");
          assertThat(entry.caseId()).isZero();
        });
  }

  @Test
  default void oneCaseIsAlertedOfOnceAtEachStageOnWorkingDaysAlone() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          office.has("olu");
          List<Sent> alerts = new ArrayList<>();
          for (LocalDate day = RECEIVED; !day.isAfter(DUE.plusDays(14)); day = day.plusDays(1)) {
            for (int hour = 0; hour < 24; hour += 4) {
              alerts.addAll(alerts(office.looks(day, hour, 5)));
            }
          }
          assertThat(alerts)
              .extracting(Sent::day, Sent::subject)
              .containsExactly(
                  tuple("2026-06-03", "[FOI 1] Nobody has opened this case"),
                  tuple("2026-06-23", "[FOI 1] Due 30 June 2026"),
                  tuple("2026-06-29", "[FOI 1] Due 30 June 2026"),
                  tuple("2026-06-30", "[FOI 1] Due 30 June 2026"),
                  tuple("2026-07-01", "[FOI 1] Late since 30 June 2026"));
          assertThat(alerts)
              .extracting(Sent::text)
              .satisfiesExactly(
                  unopened -> assertThat(unopened).contains("received on 1 June 2026"),
                  five -> assertThat(five).contains("leaves 5 working days after today"),
                  one -> assertThat(one).contains("leaves 1 working day after today"),
                  day -> assertThat(day).contains("That is today, until midnight"),
                  late -> assertThat(late).contains("It is 1 working day late."));
        });
  }

  private static Tuple tuple(String day, String subject) {
    return Tuple.tuple(LocalDate.parse(day), subject);
  }

  @Test
  default void aCaseThatSomebodyOpenedIsNotCalledUnopened() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          office.isLookedAt(office.has("olu"));
          assertThat(office.looks(RECEIVED.plusDays(4), 9, 0)).isEmpty();
        });
  }

  @Test
  default void theMorningBeginsAtEightInLondonAndNeverOnAWeekendOrABankHoliday() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          office.has("olu");
          assertThat(office.looks(LocalDate.of(2026, 6, 12), 7, 59)).isEmpty();
          assertThat(digests(office.looks(LocalDate.of(2026, 6, 12), 8, 0))).hasSize(1);
          assertThat(office.looks(LocalDate.of(2026, 6, 13), 12, 0)).as("Saturday").isEmpty();
          assertThat(office.looks(LocalDate.of(2026, 6, 14), 12, 0)).as("Sunday").isEmpty();
          assertThat(office.looks(LocalDate.of(2026, 6, 15), 12, 0)).as("holiday").isEmpty();
          assertThat(digests(office.looks(LocalDate.of(2026, 6, 16), 8, 0))).hasSize(1);
          assertThat(office.looks(LocalDate.of(2026, 12, 1), 7, 59)).as("winter").isEmpty();
          assertThat(office.looks(LocalDate.of(2026, 12, 1), 8, 0)).as("winter").isNotEmpty();
          assertThat(office.looks(LocalDate.of(2026, 12, 25), 8, 0)).as("Christmas").isEmpty();
          assertThat(office.looks(LocalDate.of(2026, 12, 28), 8, 0)).as("in lieu").isEmpty();
        });
  }

  @Test
  default void nothingIsSentTwiceWhoeverLooksAgain() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          office.has("olu");
          office.has("");
          assertThat(office.looks(FIVE_BEFORE, 8, 0)).hasSize(6);
          assertThat(office.looks(FIVE_BEFORE, 8, 1)).as("a minute later").isEmpty();
          office.restarts();
          assertThat(office.looks(FIVE_BEFORE, 8, 2)).as("after a restart").isEmpty();
          assertThat(digests(office.looks(FIVE_BEFORE.plusDays(1), 8, 0)))
              .as("the next day")
              .hasSize(2);
        });
  }

  @Test
  default void afterThreeDaysOfOutageEachIsToldOnceHowThingsStandNow() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          office.isLookedAt(office.has("olu"));
          assertThat(office.looks(LocalDate.of(2026, 6, 22), 8, 0)).isEmpty();
          office.restarts(); // after 23, 24 and 25 June
          List<Sent> sent = office.looks(LocalDate.of(2026, 6, 26), 14, 30);
          assertThat(digests(sent))
              .singleElement()
              .extracting(Sent::subject)
              .asString()
              .contains("26 June 2026");
          assertThat(alerts(sent))
              .singleElement()
              .extracting(Sent::text)
              .asString()
              .contains("leaves 2 working days after today");
          assertThat(alerts(office.looks(LocalDate.of(2026, 7, 9), 8, 0)))
              .as("the day before and the day itself are over")
              .extracting(Sent::subject)
              .containsExactly("[FOI 1] Late since 30 June 2026");
        });
  }

  @Test
  default void aCaseThatWaitsForItsRequesterIsNotLateAndHasItsNewDateAfterwards() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          Case asked = office.has("olu");
          office.isLookedAt(asked);
          office.itIs(LocalDate.of(2026, 6, 8), 12, 0);
          note(office, asked, "clarification-asked:2026-06-08");
          List<Sent> waiting = office.looks(DUE.plusDays(2), 8, 0);
          assertThat(alerts(waiting)).isEmpty();
          assertThat(digests(waiting))
              .singleElement()
              .extracting(Sent::text)
              .asString()
              .contains("WAITING FOR THE REQUESTER\n\nFOI 1 (FOI)\n")
              .doesNotContain("LATE");

          note(office, asked, "clarified:2026-07-02");
          assertThat(office.looks())
              .singleElement()
              .satisfies(
                  moved -> {
                    assertThat(moved.to()).isEqualTo("olu@people.example");
                    assertThat(moved.subject()).isEqualTo("A due date moved");
                    assertThat(moved.text())
                        .contains(
                            "FOI 1: due on 31 July 2026, before on 30 June 2026.",
                            "clarification received",
                            "https://docket.people.example/cases/" + asked.id());
                  });
          assertThat(office.looks()).as("once").isEmpty();
          assertThat(alerts(office.looks(LocalDate.of(2026, 7, 24), 8, 0)))
              .extracting(Sent::subject)
              .containsExactly("[FOI 1] Due 31 July 2026");
        });
  }

  @Test
  default void manyDatesThatMovedAreOneLetterToEach() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          for (String owner : List.of("olu", "olu", "")) {
            correct(office, office.has(owner), "2026-05-29");
          }
          List<Sent> sent =
              office.looks(RECEIVED, 20, 0).stream()
                  .filter(s -> s.subject().contains("moved"))
                  .toList();
          assertThat(sent)
              .extracting(Sent::to, Sent::subject)
              .containsExactlyInAnyOrder(
                  Tuple.tuple("olu@people.example", "2 due dates moved"),
                  Tuple.tuple("team@people.example", "A due date moved"));
        });
  }

  @Test
  default void anAddressThatTheRelayRefusesIsNotTriedAgain() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          office.isLookedAt(office.has("olu"));
          office.itIs(FIVE_BEFORE, 8, 0);
          office.get(Reminders.class).look();
          Outbox outbox = office.get(Outbox.class);
          for (int letter = 0; letter < 2; letter++) {
            outbox.refused(outbox.claim().orElseThrow(), "5.1.1 no such mailbox");
          }
          office.restarts();
          assertThat(office.looks()).isEmpty();
        });
  }

  @Test
  default void withoutAnAddressNobodyIsRemindedAndNothingPilesUp() {
    withOffice(
        Map.of(),
        office -> {
          correct(office, office.has("olu"), "2026-05-29");
          assertThat(office.looks(FIVE_BEFORE, 8, 0)).isEmpty();
          assertThat(office.get(MovedDates.class).waiting()).isEmpty();
        });
  }

  @Test
  default void aCaseOfNobodyIsLeftOutWhereThereIsNoTeam() {
    withOffice(
        Map.of("docket.reminders.addresses.olu", "olu@people.example"),
        office -> {
          correct(office, office.has(""), "2026-05-29");
          assertThat(office.looks(FIVE_BEFORE, 8, 0)).isEmpty();
          assertThat(office.get(MovedDates.class).waiting()).as("told, in vain").isEmpty();
          office.has("olu");
          assertThat(office.looks(FIVE_BEFORE.plusDays(1), 8, 0))
              .isNotEmpty()
              .extracting(Sent::to)
              .containsOnly("olu@people.example");
        });
  }

  @Test
  default void anAnsweredCaseIsNobodysConcern() {
    withOffice(
        OLU_AND_A_TEAM,
        office -> {
          Case answered = office.has("olu");
          office.itIs(RECEIVED.plusDays(9), 12, 0);
          note(office, answered, "answered:2026-06-10");
          office.isLookedAt(answered);
          assertThat(office.looks(DUE.plusDays(3), 8, 0)).isEmpty();
        });
  }

  @Test
  default void theTimeAndTheDaysAreTheOfficesToChoose() {
    Map<String, Object> settings = new HashMap<>(OLU_AND_A_TEAM);
    settings.put("docket.reminders.at", "16:30");
    settings.put("docket.reminders.ahead", "10");
    settings.put("docket.reminders.unopened", "1");
    withOffice(
        settings,
        office -> {
          office.has("olu");
          assertThat(office.looks(RECEIVED.plusDays(1), 16, 29)).isEmpty();
          assertThat(alerts(office.looks(RECEIVED.plusDays(1), 16, 30)))
              .extracting(Sent::subject)
              .containsExactly("[FOI 1] Nobody has opened this case");
          assertThat(alerts(office.looks(LocalDate.of(2026, 6, 16), 16, 30)))
              .extracting(Sent::text)
              .singleElement()
              .asString()
              .contains("leaves 10 working days");
        });
  }

  private static void correct(Office office, Case aCase, String day) {
    office
        .get(CaseClocks.class)
        .note(aCase.id(), ClockEvent.parse("corrected:" + day), "It came by post", "sam");
  }

  private static void note(Office office, Case aCase, String event) {
    office.get(CaseClocks.class).note(aCase.id(), ClockEvent.parse(event), "", "olu");
  }

  private static List<Sent> digests(List<Sent> sent) {
    return sent.stream().filter(each -> each.subject().startsWith("Cases on ")).toList();
  }

  private static List<Sent> alerts(List<Sent> sent) {
    return sent.stream().filter(each -> each.subject().startsWith("[FOI ")).toList();
  }

  private static Sent to(String address, List<Sent> sent) {
    return sent.stream().filter(each -> each.to().equals(address)).findFirst().orElseThrow();
  }

  private void withOffice(Map<String, Object> settings, Consumer<Office> test) {
    try (Office office = new Office(database(), settings)) {
      test.accept(office);
    }
  }
}
