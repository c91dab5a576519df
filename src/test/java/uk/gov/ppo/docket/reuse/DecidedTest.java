package uk.gov.ppo.docket.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecidedTest {
  @Test
  void takesOutHowThePublicInterestWasWeighedWithItsReasons() {
    Decided decided =
        Decided.in(
            "We hold the report. Section 43(2) is engaged. We considered the public interest."
                + " Taxpayers should see prices. Bidders would be deterred. On balance the public"
                + " interest favours withholding it.\n\nThe rest is attached.");
    assertThat(decided.publicInterest())
        .containsExactly(
            "We considered the public interest.",
            "Taxpayers should see prices.",
            "Bidders would be deterred.",
            "On balance the public interest favours withholding it.");
    assertThat(decided.withoutPublicInterest())
        .isEqualTo("We hold the report. Section 43(2) is engaged. The rest is attached.");
    assertThat(decided.exemption()).containsExactly("Section 43(2) is engaged.");
    assertThat(decided.rest()).isEqualTo("We hold the report. The rest is attached.");
  }

  @Test
  void leavesAnAnswerAloneThatDecidesNothing() {
    String answer = "We own 12 vans, e.g. the one at no. 4.\nTwo are electric!\n\nSee our site.";
    Decided decided = Decided.in(answer);
    assertThat(decided.rest()).isEqualTo(answer);
    assertThat(decided.publicInterest()).isEmpty();
    assertThat(decided.exemption()).isEmpty();
  }

  @Test
  void farApartMentionsDoNotTakeWhatStandsBetween() {
    String between = "One van. ".repeat(6);
    Decided decided =
        Decided.in("The public interest is one thing. " + between + "The public interest again.");
    assertThat(decided.withoutPublicInterest()).isEqualTo(between.strip());
  }

  @Test
  void theActsOfOthersAreNoExemption() {
    assertThat(Decided.in("Tenants may use section 21 of the Housing Act.").exemption()).isEmpty();
    assertThat(Decided.in("It is exempt.").rest()).isEmpty();
  }
}
