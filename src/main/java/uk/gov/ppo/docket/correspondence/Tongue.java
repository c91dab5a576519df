package uk.gov.ppo.docket.correspondence;

import java.time.LocalDate;
import java.util.List;

/** A language that letters are written in. */
enum Tongue {
  ENGLISH(
      "en",
      "Dear",
      "Hello",
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December")),
  WELSH(
      "cy",
      "Annwyl",
      "Helo",
      List.of(
          "Ionawr",
          "Chwefror",
          "Mawrth",
          "Ebrill",
          "Mai",
          "Mehefin",
          "Gorffennaf",
          "Awst",
          "Medi",
          "Hydref",
          "Tachwedd",
          "Rhagfyr"));

  private final String code;
  private final String dear;
  private final String hello;
  private final List<String> months;

  Tongue(String code, String dear, String hello, List<String> months) {
    this.code = code;
    this.dear = dear;
    this.hello = hello;
    this.months = months;
  }

  /** The language of this code, {@code cy}; English for every other. */
  static Tongue ofCode(String code) {
    return WELSH.code.equals(code) ? WELSH : ENGLISH;
  }

  /** ISO 639-1, as HTML marks a language. */
  String code() {
    return code;
  }

  /** {@code 12 March 2024}, {@code 12 Mawrth 2024}. */
  String day(LocalDate day) {
    return "%d %s %d"
        .formatted(day.getDayOfMonth(), months.get(day.getMonthValue() - 1), day.getYear());
  }

  /** {@code Dear Ada Lovelace}, or {@code Hello} where no name is known. */
  String greeting(String name) {
    return name.isBlank() ? hello : dear + " " + name;
  }
}
