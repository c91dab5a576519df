package uk.gov.ppo.docket.reuse;

/** What may tell of a living person, or of very few. */
public enum PersonalKind {
  EMAIL("an email address"),
  PHONE("a telephone number"),
  NAME("a person's name"),
  POSTCODE("a postcode"),
  PERSONAL_NUMBER("a number that names one person"),
  SIGNATURE("a signature"),
  /** Fewer than five people may be known from the figure (section 40 of the Act). */
  SMALL_COUNT("a count below five");

  private final String words;

  PersonalKind(String words) {
    this.words = words;
  }

  /** As it stands in a sentence after "it has". */
  public String words() {
    return words;
  }
}
