package uk.gov.ppo.docket.officer;

import java.util.List;
import java.util.Locale;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.BandRate;
import uk.gov.ppo.docket.precedents.Hit;
import uk.gov.ppo.docket.precedents.ImportedLetter;
import uk.gov.ppo.docket.precedents.PrecedentQuery;
import uk.gov.ppo.docket.precedents.Precedents;

/** A few earlier answers, found by a word of the question: the pages need no index. */
final class PrecedentsOnPaper implements Precedents {
  private static final String WHO = "Northshire County Council";

  @Override
  public List<Hit> search(PrecedentQuery query) {
    String question = query.question().toLowerCase(Locale.ROOT);
    if (question.contains("translation")) {
      return List.of(
          new Hit(
              new Precedent(
                  "FOI 511#2",
                  "FOI 511",
                  "",
                  "2024-02-06",
                  "foi-511-response.pdf",
                  "",
                  "Which company translates your letters, and when does its contract end?",
                  "We do not hold this information. Letters are translated by staff; no company is"
                      + " under contract.",
                  Outcome.NOT_HELD,
                  List.of()),
              14.26,
              0.91),
          new Hit(
              new Precedent(
                  "northshire-2023-118#4",
                  "northshire-2023-118",
                  WHO,
                  "2023-09",
                  "northshire-disclosure-log.csv",
                  "",
                  "Who supplies translation to the council, and at what price?",
                  "The council buys translation under a framework. Prices are withheld.",
                  Outcome.EXEMPT,
                  List.of("43(2)")),
              9.8,
              0.62),
          new Hit(weak("FOI 402#1", "How many letters did you send in 2021?"), 2.1, 0.12));
    }
    return question.contains("van") || question.contains("fuel")
        ? List.of(new Hit(weak("FOI 377#3", "How many cars does the office own?"), 3.4, 0.31))
        : List.of();
  }

  private static Precedent weak(String id, String question) {
    return new Precedent(
        id, id, "", "2022", "old.pdf", "", question, "Two.", Outcome.HELD, List.of());
  }

  @Override
  public ImportedLetter add(String name, byte[] document) {
    throw new UnsupportedOperationException("nothing is imported here");
  }

  @Override
  public void add(String source, List<Precedent> pairs) {}

  @Override
  public void refresh() {}

  @Override
  public java.util.Optional<Integer> rebuildIndex(java.util.function.IntConsumer progress) {
    return java.util.Optional.empty();
  }

  @Override
  public List<BandRate> bands() {
    return List.of(
        new BandRate(uk.gov.ppo.docket.precedents.Band.VERY_LIKELY, 200, 0.95),
        new BandRate(uk.gov.ppo.docket.precedents.Band.LIKELY, 120, 0.8),
        new BandRate(uk.gov.ppo.docket.precedents.Band.POSSIBLE, 100, 0.6),
        new BandRate(uk.gov.ppo.docket.precedents.Band.WEAK, 250, 0.2));
  }

  @Override
  public java.util.Optional<java.time.Instant> lastChange() {
    return java.util.Optional.empty();
  }
}
