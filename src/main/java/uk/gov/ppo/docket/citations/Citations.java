package uk.gov.ppo.docket.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the law that a text cites. What is said of it is for officers: precise where something is
 * wrong, and silent where it may be right.
 */
public final class Citations {
  /** The chars that are read: some sixty pages. */
  private static final int LONGEST = 200_000;

  /** More notes than this on one text tell nothing more. */
  private static final int MOST = 60;

  private Citations() {}

  /**
   * What a text misquotes, in the order it stands, one slip a place; none where all is right or in
   * doubt.
   */
  public static List<Misquote> misquotedIn(String text) {
    String read = text.substring(0, Math.min(LONGEST, text.length()));
    List<Misquote> found = new ArrayList<>();
    for (Sentence sentence : sentences(read)) {
      Rule.ALL.forEach(rule -> found.addAll(rule.in(sentence)));
    }
    Map<Integer, Misquote> first = new TreeMap<>();
    found.forEach(misquote -> first.putIfAbsent(misquote.start(), misquote));
    return first.values().stream().limit(MOST).toList();
  }

  private static List<Sentence> sentences(String text) {
    List<CitedAct> acts = ActReader.in(text);
    List<CitedProvision> provisions = ProvisionReader.in(text);
    Attribution attribution = new Attribution(text, acts);
    List<Sentence> sentences = new ArrayList<>();
    int act = 0;
    int provision = 0;
    for (int[] place : Sentences.of(text)) {
      List<CitedAct> itsActs = new ArrayList<>();
      while (act < acts.size() && acts.get(act).start() < place[1]) {
        itsActs.add(acts.get(act++));
      }
      List<CitedProvision> cited = new ArrayList<>();
      while (provision < provisions.size() && provisions.get(provision).start() < place[1]) {
        cited.add(provisions.get(provision++));
      }
      Sentence plain = new Sentence(text, place[0], place[1], itsActs, cited);
      sentences.add(
          new Sentence(
              text,
              place[0],
              place[1],
              itsActs,
              cited.stream().map(one -> attribution.of(one, plain)).toList()));
    }
    return sentences;
  }
}
