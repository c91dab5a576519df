package uk.gov.ppo.docket.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankHolidaysTest {
  private static final Path SHIPPED = Path.of("config/bank-holidays.json");
  private static final BankHolidays HOLIDAYS = BankHolidays.read(SHIPPED);

  @TempDir Path folder;

  @Test
  void theShippedFileHasScotlandsDayForTheWorldCup() {
    assertThat(HOLIDAYS.anywhere(LocalDate.parse("2026-06-15")))
        .map(Holiday::inFull)
        .contains("bank holiday in Scotland: World Cup bank holiday");
  }

  @Test
  void theShippedFileCoversEveryWeekdayFrom2024To2028() {
    LocalDate.parse("2024-01-01")
        .datesUntil(LocalDate.parse("2029-01-01"))
        .forEach(day -> assertThat(HOLIDAYS.anywhere(day)).isNotNull());
  }

  @Test
  void theShippedFileAgreesWithTheRuleOnGoodFriday() {
    IntStream.rangeClosed(2024, 2028)
        .mapToObj(BankHolidays::goodFriday)
        .forEach(day -> assertThat(shippedText()).contains("\"Good Friday\", \"date\": \"" + day));
  }

  @Test
  void goodFridayIsKnownByRuleForAnyYear() {
    assertThat(BankHolidays.goodFriday(1943)).hasToString("1943-04-23");
    assertThat(BankHolidays.goodFriday(2000)).hasToString("2000-04-21");
    assertThat(BankHolidays.goodFriday(2008)).hasToString("2008-03-21");
    assertThat(BankHolidays.goodFriday(2038)).hasToString("2038-04-23");
    assertThat(BankHolidays.goodFriday(2076)).hasToString("2076-04-17");
  }

  @Test
  void aHolidayOfOnePartOfTheKingdomIsAHolidayForAll() {
    assertThat(HOLIDAYS.anywhere(LocalDate.parse("2025-07-14"))).isPresent();
    assertThat(HOLIDAYS.inEnglandAndWales(LocalDate.parse("2025-07-14"))).isEmpty();
  }

  @Test
  void eachDaySaysWhoHasIt() {
    assertThat(HOLIDAYS.anywhere(LocalDate.parse("2024-08-05")))
        .map(Holiday::inFull)
        .contains("bank holiday in Scotland: Summer bank holiday");
    assertThat(HOLIDAYS.anywhere(LocalDate.parse("2024-04-01")))
        .map(Holiday::inFull)
        .contains("bank holiday in England and Wales and in Northern Ireland: Easter Monday");
    assertThat(HOLIDAYS.anywhere(LocalDate.parse("2024-05-06")))
        .map(Holiday::inFull)
        .contains("bank holiday: Early May bank holiday");
    assertThat(HOLIDAYS.anywhere(LocalDate.parse("2026-12-28")))
        .map(Holiday::inFull)
        .contains("bank holiday: Boxing Day, substitute day");
    assertThat(HOLIDAYS.anywhere(LocalDate.parse("2024-03-29")))
        .map(Holiday::inFull)
        .contains("Good Friday");
  }

  @Test
  void aYearTheFileDoesNotCoverIsUnknownAndNeverAWorkingDay() {
    assertThatThrownBy(() -> HOLIDAYS.anywhere(LocalDate.parse("2029-02-13")))
        .isInstanceOf(HolidaysUnknown.class)
        .hasMessageContaining("2029");
  }

  @Test
  void oneProclaimedDayDoesNotMakeAYearKnown() throws IOException {
    String oneDay = "{\"title\": \"Jubilee\", \"date\": \"2029-06-01\", \"notes\": \"\"}";
    Path file = written(shippedText().replace("\"events\": [", "\"events\": [" + oneDay + ","));
    assertThatThrownBy(() -> BankHolidays.read(file).anywhere(LocalDate.parse("2029-06-04")))
        .isInstanceOf(HolidaysUnknown.class);
  }

  @Test
  void aMissingDivisionIsNamed() throws IOException {
    Path file = written(shippedText().replace("\"scotland\": {", "\"schotland\": {"));
    assertRefused(file, "scotland.events is missing or empty");
  }

  @Test
  void anEmptyDivisionIsNamed() throws IOException {
    assertRefused(
        written("{\"england-and-wales\": {\"events\": []}}"),
        "england-and-wales.events is missing or empty");
  }

  @Test
  void aDateThatIsNoneIsNamedWithItsPlace() throws IOException {
    Path file = written(shippedText().replace("2026-06-15", "15 June 2026"));
    assertRefused(file, "scotland.events[23].date is '15 June 2026': write a date");
  }

  @Test
  void aDayWithoutATitleIsNamedWithItsPlace() throws IOException {
    Path file = written(shippedText().replace("World Cup bank holiday", ""));
    assertRefused(file, "scotland.events[23].title is missing");
  }

  @Test
  void aDayListedTwiceIsNamedWithItsPlace() throws IOException {
    Path file = written(shippedText().replace("2026-06-15", "2026-05-25"));
    assertRefused(file, "scotland.events[23] lists 2026-05-25 a second time");
  }

  @Test
  void brokenJsonIsNamedWithItsLine() throws IOException {
    assertRefused(written("{\n  \"scotland\": [}\n}"), "line 2, column ");
  }

  @Test
  void aMissingFileIsNamed() {
    assertRefused(folder.resolve("nowhere.json"), "cannot be read");
  }

  private static void assertRefused(Path file, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.read(file))
        .withMessageContaining(file.toString())
        .withMessageContaining(message);
  }

  private Path written(String json) throws IOException {
    return Files.writeString(folder.resolve("holidays.json"), json);
  }

  private static String shippedText() {
    try {
      return Files.readString(SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
