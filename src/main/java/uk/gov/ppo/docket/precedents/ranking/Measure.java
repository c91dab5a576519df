package uk.gov.ppo.docket.precedents.ranking;

/** What is measured of a new and an old question. The model file names them. */
public enum Measure {
  /** The cosine of the two questions' vectors. */
  QUESTION_MEANING,
  /** The cosine of the two requests' vectors; 0 where one is unknown. */
  REQUEST_MEANING,
  /** The cosine of the two questions' words, each weighed by its rarity. */
  QUESTION_WORDS,
  /**
   * The root of the cosine of the two requests' words: long texts are seldom very alike, and the
   * step from none to some says most. 0 where one is unknown.
   */
  REQUEST_WORDS,
  /** The same of what governs the two questions: the words before them in their requests. */
  CONTEXT_WORDS,
  /** The share of the new question's words, weighed, that the old one has. */
  COVERED,
  /** The share of the old question's words, weighed, that the new one has. */
  COVERING,
  /** How many times longer one is than the other, as a logarithm, at most 0. */
  LENGTH,
  /**
   * How much more the old question resembles this one than any other piece of the new request:
   * below 0 where it answers another question of it.
   */
  RIVAL,
  /** The cosine of the words of the two subjects. */
  SUBJECT,
  /** The share of what is wanted (count, spend, supplier) that both ask for; shown, not counted. */
  ATTRIBUTES,
  /** 1 where both name a time and it is the same or overlaps; shown, not counted. */
  PERIOD;

  /** Whether it is fitted. The others did no good on topics they were not made for. */
  public boolean counts() {
    return this != ATTRIBUTES && this != PERIOD;
  }
}
