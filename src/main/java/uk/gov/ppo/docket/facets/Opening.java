package uk.gov.ppo.docket.facets;

import java.util.List;
import java.util.Set;

/** The words by which a question turns to the authority: {@code Please could you tell me}. */
final class Opening {
  private static final Set<String> WORDS =
      words(
          """
          please could can would you kindly provide tell me us state confirm give supply
          send list i we like to know request also advise and with details of the any
          all full information on about regarding specify detail describe explain let
          have see a an what is are was were which disclose share show indicate identify
          name hoffwn rhowch darparwch beth yw oedd y yr wanted want wish ask how many
          much for each your if yes so then there in total
          """);

  private static final Set<String> ADDRESSING =
      words(
          """
          please could can would you kindly provide tell me us state confirm give supply
          send i we like to know also advise and with let have hoffwn rhowch if yes so
          then wish ask want disclose specify indicate request
          """);

  private Opening() {}

  /** The first word that does not address the authority: where the question itself opens. */
  static int of(Tokens question) {
    int at = 0;
    while (at < question.count() - 1 && ADDRESSING.contains(question.at(at))) {
      at++;
    }
    return at;
  }

  static boolean isOpening(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> words(String listed) {
    return Set.copyOf(List.of(listed.strip().split("\\s+", -1)));
  }
}
