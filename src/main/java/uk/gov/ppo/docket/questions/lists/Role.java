package uk.gov.ppo.docket.questions.lists;

/** What a list does in a request. */
public enum Role {
  /** each item asks */
  QUESTIONS,
  /** belongs to the question it stands under: options, years, columns of one table */
  PART,
  /** governs the questions: definitions, categories, criteria */
  CONTEXT,
  /** speaks of the reply only */
  NOTHING
}
