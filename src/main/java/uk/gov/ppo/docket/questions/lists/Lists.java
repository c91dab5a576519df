package uk.gov.ppo.docket.questions.lists;

/** Tells what a list is. */
public final class Lists {
  private Lists() {}

  /** The role of a list where it stands. */
  public static Role role(ListInPlace list) {
    return ListRule.ALL.stream()
        .filter(rule -> rule.fits(list))
        .map(rule -> rule.role(list))
        .findFirst()
        .orElse(Role.QUESTIONS);
  }
}
