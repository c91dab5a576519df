package uk.gov.ppo.docket.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.HistoryEntry;
import uk.gov.ppo.docket.casework.NewCase;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.Task;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.ClockMove;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.deadline.StopReason;
import uk.gov.ppo.docket.deadline.TimeLimits;
import uk.gov.ppo.docket.mail.Mailbox;

/** What the clocks of cases promise on every database. */
interface ClocksContract {
  Instant NOON = Instant.parse("2026-06-01T11:00:00Z");
  LocalDate RECEIVED = LocalDate.of(2026, 6, 1);

  DataSource database();

  /** A folder with a {@code config} folder in it. */
  Path home();

  @TestConfiguration(proxyBeanMethods = false)
  @ComponentScan(basePackageClasses = {Cases.class, CaseClocks.class})
  @ConfigurationPropertiesScan("uk.gov.ppo.docket")
  @EnableConfigurationProperties
  class Parts {
    @Bean
    StatutoryClock statutoryClock(CurrentHolidays holidays, TimeLimits limits) {
      return new StatutoryClock(holidays, limits);
    }
  }

  /** An office whose clock and whose holiday file a test may change. */
  final class Office implements AutoCloseable {
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Storage storage;
    private final Path file;

    Office(DataSource database, Path home) throws IOException {
      file = home.resolve("config/bank-holidays.json");
      Files.createDirectories(file.getParent());
      Files.copy(Path.of("config/bank-holidays.json"), file);
      InstantSource clock = now::get;
      storage =
          new Storage(
              database,
              clock.withZone(ZoneOffset.UTC),
              Map.of("docket.home", home.toString()),
              Parts.class);
    }

    Case opens(RequestKind kind, LocalDate received) {
      return get(Cases.class)
          .open(
              new NewCase(
                  received.atTime(11, 0).toInstant(ZoneOffset.UTC),
                  new Mailbox("Ada", "ada@example.org"),
                  "Letters",
                  "How many?",
                  "en",
                  new Placement(kind, "information", Priority.NORMAL, "rule", "reason"),
                  List.of(new NewQuestion(1, "1", "How many?", 0, 9, "")),
                  List.of(),
                  1,
                  ""));
    }

    void today(LocalDate day) {
      now.set(day.atTime(11, 0).toInstant(ZoneOffset.UTC));
    }

    void holidays(String from, String to) throws IOException {
      String feed = Files.readString(file);
      assertThat(feed).contains(from);
      Files.writeString(file, feed.replace(from, to));
      get(HolidayWatch.class).look();
    }

    LocalDate due(Case aCase) {
      return ((Reckoning.Due) get(CaseClocks.class).of(aCase.id())).due().date();
    }

    <T> T get(Class<T> component) {
      return storage.get(component);
    }

    @Override
    public void close() {
      storage.close();
    }
  }

  private Office office() throws IOException {
    Office office = new Office(database(), home());
    office.get(HolidayWatch.class).begin();
    return office;
  }

  @Test
  default void eachKindOfRequestRunsOnItsOwnClock() throws IOException {
    try (Office office = office()) {
      assertThat(office.due(office.opens(RequestKind.FOI, RECEIVED))).isEqualTo("2026-06-30");
      assertThat(office.due(office.opens(RequestKind.EIR, RECEIVED))).isEqualTo("2026-06-30");
      assertThat(office.due(office.opens(RequestKind.SUBJECT_ACCESS, RECEIVED)))
          .isEqualTo("2026-07-01");
      assertThat(office.due(office.opens(RequestKind.INTERNAL_REVIEW, RECEIVED)))
          .isEqualTo("2026-06-30");
      Case complaint = office.opens(RequestKind.COMPLAINT, RECEIVED);
      assertThat(office.get(CaseClocks.class).of(complaint.id()))
          .isInstanceOf(Reckoning.Unlimited.class);
      assertThat(office.get(CaseClocks.class).moves(complaint.id())).isEmpty();
    }
  }

  @Test
  default void aClarificationResetsTheClockAndTheHistorySaysSo() throws IOException {
    try (Office office = office()) {
      Case aCase = office.opens(RequestKind.FOI, RECEIVED);
      CaseClocks clocks = office.get(CaseClocks.class);
      office.today(LocalDate.of(2026, 6, 20));
      clocks.note(aCase.id(), asked(LocalDate.of(2026, 6, 3)), "", "Olu");
      assertThat(clocks.moves(aCase.id()))
          .containsExactlyInAnyOrder(ClockMove.CLARIFY, ClockMove.CORRECT, ClockMove.ANSWER);
      clocks.note(
          aCase.id(),
          new ClockEvent.Restarted(StopReason.CLARIFICATION, LocalDate.of(2026, 6, 16)),
          "",
          "Olu");
      assertThat(office.due(aCase)).isEqualTo("2026-07-15");
      assertThat(office.get(Cases.class).history(aCase.id()))
          .extracting(HistoryEntry::what)
          .containsSequence(
              "Clarification asked for on 3 June 2026",
              "Clarification received on 16 June 2026",
              "Due date moved from 30 June 2026 to 15 July 2026: clarification received");
      assertThat(office.get(Tasks.class).open(aCase.id())).as("Olu knows").isEmpty();
    }
  }

  @Test
  default void anEventThatCannotHaveHappenedIsRefusedWithItsReasonAndLeavesNothing()
      throws IOException {
    try (Office office = office()) {
      Case aCase = office.opens(RequestKind.FOI, RECEIVED);
      CaseClocks clocks = office.get(CaseClocks.class);
      ClockEvent clarified = new ClockEvent.Restarted(StopReason.CLARIFICATION, RECEIVED);
      assertThatThrownBy(() -> clocks.note(aCase.id(), clarified, "", "Olu"))
          .isInstanceOf(ClockRefused.class)
          .hasMessageContaining("clarified on 2026-06-01 cannot happen while the clock is");
      assertThatThrownBy(() -> clocks.note(aCase.id(), asked(RECEIVED.plusDays(1)), "", "Olu"))
          .hasMessageContaining("has not come yet");
      assertThatThrownBy(
              () -> clocks.note(aCase.id(), new ClockEvent.Extended(RECEIVED), " ", "Olu"))
          .hasMessageContaining("Say why");
      ClockEvent pause = new ClockEvent.Stopped(StopReason.PAUSE, RECEIVED);
      assertThatThrownBy(() -> clocks.note(aCase.id(), pause, "", "Olu"))
          .hasMessageContaining("does not move a FOIA-20 clock");
      assertThat(clocks.events(aCase.id())).isEmpty();
    }
  }

  @Test
  default void anExtensionMayBeMadeOnce() throws IOException {
    try (Office office = office()) {
      Case aCase = office.opens(RequestKind.FOI, RECEIVED);
      CaseClocks clocks = office.get(CaseClocks.class);
      clocks.note(aCase.id(), new ClockEvent.Extended(RECEIVED), "section 31", "Olu");
      assertThat(office.due(aCase)).isEqualTo("2026-07-29");
      assertThat(clocks.moves(aCase.id())).doesNotContain(ClockMove.EXTEND);
      assertThatThrownBy(
              () -> clocks.note(aCase.id(), new ClockEvent.Extended(RECEIVED), "again", "Olu"))
          .isInstanceOf(ClockRefused.class);
    }
  }

  @Test
  default void onlyADecisionGoesBeyondTheLongerLimitAndTheWorkingNamesBothDates()
      throws IOException {
    try (Office office = office()) {
      Case aCase = office.opens(RequestKind.FOI, RECEIVED);
      CaseClocks clocks = office.get(CaseClocks.class);
      ClockEvent further = new ClockEvent.ExtendedFurther(RECEIVED, LocalDate.of(2026, 8, 28));
      assertThat(clocks.moves(aCase.id())).doesNotContain(ClockMove.EXTEND_FURTHER);
      assertThatThrownBy(() -> clocks.note(aCase.id(), further, "many records", "admin"))
          .hasMessageContaining("extend it first");
      clocks.note(aCase.id(), new ClockEvent.Extended(RECEIVED), "section 31", "Olu");
      assertThat(clocks.moves(aCase.id())).contains(ClockMove.EXTEND_FURTHER);
      clocks.note(aCase.id(), further, "many records", "admin");
      assertThat(office.due(aCase)).isEqualTo("2026-08-28");
      assertThat(((Reckoning.Due) clocks.of(aCase.id())).due().working())
          .contains("which is Wed 29 Jul 2026; extended further to Fri 28 Aug 2026");
    }
  }

  @Test
  default void aDayProclaimedWhileTheServiceRunsMovesTheRightCasesAndTellsWhoHasThem()
      throws IOException {
    try (Office office = office()) {
      office.holidays("\"2026-06-15\"", "\"2026-06-13\""); // a Saturday, as if it had not been
      Case across = office.opens(RequestKind.FOI, RECEIVED);
      Case before = office.opens(RequestKind.FOI, LocalDate.of(2026, 5, 1));
      Case sent = office.opens(RequestKind.FOI, RECEIVED);
      Case access = office.opens(RequestKind.SUBJECT_ACCESS, LocalDate.of(2026, 5, 15));
      office.get(Cases.class).move(sent.id(), CaseMove.SEND, "Olu");
      office.get(Cases.class).move(sent.id(), CaseMove.DELIVERED, Cases.DOCKET);
      assertThat(office.due(across)).isEqualTo("2026-06-29");

      office.holidays("\"2026-06-13\"", "\"2026-06-15\"");
      assertThat(office.due(across)).isEqualTo("2026-06-30");
      assertThat(office.due(before)).isEqualTo("2026-06-02");
      assertThat(office.due(access)).as("in Scotland alone").isEqualTo("2026-06-15");
      assertThat(lastOf(office, across))
          .startsWith("Due date moved from 29 June 2026 to 30 June 2026: bank holidays changed")
          .contains("15 June 2026");
      assertThat(lastOf(office, before)).doesNotContain("moved");
      assertThat(lastOf(office, sent)).doesNotContain("moved");
      assertThat(office.get(Tasks.class).open(across.id()))
          .extracting(Task::kind)
          .containsExactly(TaskKind.DATE_MOVED);

      office.holidays("\"2026-06-15\"", "\"2026-06-13\"");
      assertThat(office.due(across)).as("taken back").isEqualTo("2026-06-29");
      assertThat(lastOf(office, across))
          .startsWith("Due date moved from 30 June 2026 to 29 June 2026");
    }
  }

  @Test
  default void aYearThatTheFeedForgetsIsRememberedAndABadFileChangesNothing() throws IOException {
    try (Office office = office()) {
      Case aCase = office.opens(RequestKind.FOI, RECEIVED);
      HolidayWatch watch = office.get(HolidayWatch.class);
      String feed = Files.readString(office.file);
      Files.writeString(office.file, feed.substring(0, feed.length() / 2));
      watch.look();
      assertThat(watch.problem()).contains("bank-holidays.json");
      assertThat(office.due(aCase)).isEqualTo("2026-06-30");
      Files.writeString(office.file, without(feed, "2024-"));
      watch.look();
      assertThat(watch.problem()).isEmpty();
      Case old = office.opens(RequestKind.FOI, LocalDate.of(2024, 3, 12));
      assertThat(office.due(old)).isEqualTo("2024-04-12");
    }
  }

  @Test
  default void aCaseThatReachesAYearWithoutHolidaysShowsInHealthAndIsNeverGuessed()
      throws IOException {
    try (Office office = office()) {
      office.today(LocalDate.of(2028, 12, 20));
      Case late = office.opens(RequestKind.FOI, LocalDate.of(2028, 12, 20));
      assertThat(office.get(CaseClocks.class).of(late.id()))
          .isInstanceOfSatisfying(
              Reckoning.Unknown.class, unknown -> assertThat(unknown.why()).contains("2029"));
      assertThat(office.get(HolidayWatch.class).undated())
          .singleElement()
          .asString()
          .startsWith("1 open case(s)")
          .contains("2029");
      assertThat(office.get(HolidayWatch.class).lastYear()).isEqualTo(2028);
    }
  }

  @Test
  default void openCasesStandByDueDateAndThoseWithoutOneLast() throws IOException {
    try (Office office = office()) {
      Case complaint = office.opens(RequestKind.COMPLAINT, LocalDate.of(2026, 1, 5));
      Case young = office.opens(RequestKind.FOI, RECEIVED);
      Case access = office.opens(RequestKind.SUBJECT_ACCESS, LocalDate.of(2026, 5, 29));
      Case old = office.opens(RequestKind.FOI, LocalDate.of(2026, 5, 18));
      Case sent = office.opens(RequestKind.FOI, LocalDate.of(2026, 5, 18));
      office.get(Cases.class).move(sent.id(), CaseMove.SEND, "Olu");
      office.get(Cases.class).move(sent.id(), CaseMove.DELIVERED, Cases.DOCKET);
      DueList list = office.get(DueList.class);
      assertThat(list.open(0, 10))
          .extracting(Case::id)
          .containsExactly(old.id(), access.id(), young.id(), complaint.id());
      assertThat(list.open(1, 2)).extracting(Case::id).containsExactly(access.id(), young.id());
      assertThat(list.count()).isEqualTo(4);
    }
  }

  @Test
  default void requestsOfOnePersonWithinSixtyWorkingDaysMayHaveTheirCostsAddedUp()
      throws IOException {
    try (Office office = office()) {
      LocalDate received = LocalDate.of(2026, 6, 1);
      // sixty working days that end with 1 June 2026 begin with 3 March 2026
      office.opens(RequestKind.FOI, LocalDate.of(2026, 3, 2));
      Case first = office.opens(RequestKind.FOI, LocalDate.of(2026, 3, 3));
      office.opens(RequestKind.SUBJECT_ACCESS, LocalDate.of(2026, 5, 4));
      Case last = office.opens(RequestKind.FOI, received);
      assertThat(office.get(Aggregation.class).with(last))
          .extracting(Case::id)
          .containsExactly(first.id());
    }
  }

  private static ClockEvent asked(LocalDate day) {
    return new ClockEvent.Stopped(StopReason.CLARIFICATION, day);
  }

  private static String lastOf(Office office, Case aCase) {
    return office.get(Cases.class).history(aCase.id()).getLast().what();
  }

  /** The feed without the events of a year. */
  private static String without(String feed, String year) {
    return feed.replaceAll("\\{[^{}]*\"date\"\\s*:\\s*\"" + year + "[^{}]*\\}\\s*,", "");
  }
}
