package uk.gov.ppo.docket.roundrobins;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.ppo.docket.casework.CaseFixture.asked;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseFixture;
import uk.gov.ppo.docket.database.Storage;

/** What is told of requests alike, on every database. */
interface RoundRobinsContract {
  String COMPLAINTS =
      "How many complaints about prison healthcare did you receive in the year to March 2024?";
  String UPHELD =
      "How many of those complaints were upheld, and how long did each take until its report?";

  DataSource database();

  @Test
  default void theSameTextFromAnotherAddressIsShownWithItsCase() {
    try (Storage shelf = CaseFixture.shelf(database(), RoundRobins.class)) {
      RoundRobins robins = shelf.get(RoundRobins.class);
      Case first = asked(shelf, "ada@example.org", COMPLAINTS, UPHELD);
      Case second = asked(shelf, "ben@example.org", COMPLAINTS, UPHELD);
      assertThat(robins.sketchSome()).isEqualTo(2);
      assertThat(robins.alike(first)).containsExactly(new AlikeRequest(second, 1, false));
      assertThat(robins.alike(second)).containsExactly(new AlikeRequest(first, 1, false));
    }
  }

  @Test
  default void aRepeatByTheSameRequesterSaysSo() {
    try (Storage shelf = CaseFixture.shelf(database(), RoundRobins.class)) {
      RoundRobins robins = shelf.get(RoundRobins.class);
      Case first = asked(shelf, "ada@example.org", COMPLAINTS, UPHELD);
      Case again = asked(shelf, "Ada@Example.org", COMPLAINTS, UPHELD.replace("report", "end"));
      robins.sketchSome();
      assertThat(robins.alike(again))
          .singleElement()
          .satisfies(
              alike -> {
                assertThat(alike.other()).isEqualTo(first);
                assertThat(alike.sameRequester()).isTrue();
                assertThat(alike.resemblance()).isBetween(0.8, 0.99);
              });
    }
  }

  @Test
  default void anotherRequestOnTheSameTopicIsNotAlike() {
    try (Storage shelf = CaseFixture.shelf(database(), RoundRobins.class)) {
      RoundRobins robins = shelf.get(RoundRobins.class);
      Case first = asked(shelf, "ada@example.org", COMPLAINTS, UPHELD);
      asked(shelf, "ben@example.org", "How many complaints about food in prisons came in 2019?");
      robins.sketchSome();
      assertThat(robins.alike(first)).isEmpty();
    }
  }

  @Test
  default void everyRequestIsSketchedOnce() {
    try (Storage shelf = CaseFixture.shelf(database(), RoundRobins.class)) {
      asked(shelf, "ada@example.org", COMPLAINTS);
      RoundRobins robins = shelf.get(RoundRobins.class);
      assertThat(robins.sketchSome()).isEqualTo(1);
      assertThat(robins.sketchSome()).isZero();
    }
  }
}
