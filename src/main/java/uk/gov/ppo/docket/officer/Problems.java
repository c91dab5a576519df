package uk.gov.ppo.docket.officer;

import java.util.List;
import java.util.stream.Stream;

/** What is wrong with what was sent, for the error summary and beside each field. */
record Problems(List<Problem> all) {
  /**
   * One thing that is wrong.
   *
   * @param field the id of the field to put right
   * @param text what is wrong and how to put it right
   */
  record Problem(String field, String text) {}

  static Problems none() {
    return new Problems(List.of());
  }

  static Problems at(String field, String text) {
    return new Problems(List.of(new Problem(field, text)));
  }

  /** Several things that are wrong at one place. */
  static Problems at(String field, List<String> texts) {
    return new Problems(texts.stream().map(text -> new Problem(field, text)).toList());
  }

  /** These and more. */
  Problems and(List<Problem> more) {
    return new Problems(Stream.concat(all.stream(), more.stream()).toList());
  }

  public boolean any() {
    return !all.isEmpty();
  }

  /** What is wrong with this field, empty for nothing. */
  public String of(String field) {
    return all.stream()
        .filter(p -> p.field().equals(field))
        .map(Problem::text)
        .findFirst()
        .orElse("");
  }
}
