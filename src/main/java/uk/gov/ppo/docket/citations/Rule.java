package uk.gov.ppo.docket.citations;

import java.util.List;

/** One way in which the law may be misquoted, looked for sentence by sentence. */
interface Rule {
  /** All of them; a new one is a class and a line here. */
  List<Rule> ALL =
      List.of(
          new ProvisionRule(),
          new ActRule(),
          new ExemptionRule(),
          new TopicRule(),
          new TimeRule(),
          new CostRule());

  /** What a sentence misquotes; none where all is right or in doubt. */
  List<Misquote> in(Sentence sentence);
}
