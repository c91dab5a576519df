package uk.gov.ppo.docket.questions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.gov.ppo.docket.questions.sent.HtmlMail;
import uk.gov.ppo.docket.questions.sent.LetterBullets;
import uk.gov.ppo.docket.questions.sent.LostBreaks;
import uk.gov.ppo.docket.questions.sent.PdfFile;
import uk.gov.ppo.docket.questions.sent.Sent;
import uk.gov.ppo.docket.questions.sent.WordAlignment;
import uk.gov.ppo.docket.questions.sent.WordFile;

/** How much worse the finder is when the same requests come by other ways than plain text. */
final class Robustness {
  /** How far F1@.5 may fall: more where line breaks are lost, which no reader can put back. */
  private static final double MOST = 0.05;

  private static final double MOST_WITHOUT_BREAKS = 0.12;

  private final List<AskedRequest> requests;
  private final Map<String, Score> scores = new LinkedHashMap<>();

  /** A request with the questions a careful reader found in it. */
  record AskedRequest(String id, String text, List<Span> gold) {}

  private record Score(SplitScore half, SplitScore most, double mayFall) {
    static Score allowing(double mayFall) {
      return new Score(new SplitScore(0.5), new SplitScore(0.8), mayFall);
    }

    void add(String text, List<Span> gold, List<Span> found) {
      half.add(text, gold, found);
      most.add(text, gold, found);
    }
  }

  private Robustness(List<AskedRequest> requests) {
    this.requests = requests;
  }

  /** Sends every request in every way. */
  static Robustness over(List<AskedRequest> requests) throws IOException {
    Robustness all = new Robustness(requests);
    all.score("as plain text", Request::in, 0);
    all.score("(a) line breaks lost", new LostBreaks(), MOST_WITHOUT_BREAKS);
    all.score("(b) bullets are the letter o", new LetterBullets(), MOST);
    all.score("(c) quoted-printable HTML mail", new HtmlMail(), MOST);
    all.score("(d) Word, numbered paragraphs", WordFile.numberedInParagraphs(), MOST);
    all.score("(d) Word, numbered styles", WordFile.numberedByStyle(), MOST);
    all.score("(d) Word, outline", WordFile.numberedAsOutline(), MOST);
    all.score("(e) PDF, Helvetica 11", PdfFile.inHelvetica(), MOST);
    all.score("(e) PDF, Times 10", PdfFile.inTimes(), MOST);
    return all;
  }

  private void score(String name, Sent way, double mayFall) throws IOException {
    Score score = Score.allowing(mayFall);
    for (AskedRequest request : requests) {
      Request read = way.read(request.text());
      WordAlignment places = new WordAlignment(request.text(), read.text());
      score.add(
          read.text(),
          request.gold().stream().map(places::map).toList(),
          read.questions().stream().map(FoundQuestion::span).toList());
    }
    scores.put(name, score);
  }

  /** The ways by which more was lost than may be. */
  List<String> fallen() {
    List<String> fallen = new ArrayList<>();
    scores.forEach(
        (name, score) -> {
          if (drop(score) > score.mayFall()) {
            fallen.add(
                "%s: F1@.5 fell by %.3f, more than %.2f"
                    .formatted(name, drop(score), score.mayFall()));
          }
        });
    return fallen;
  }

  private double drop(Score score) {
    return plain().half().f1() - score.half().f1();
  }

  private Score plain() {
    return scores.values().iterator().next();
  }

  /** The table, a way a line. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            "%-34s %6s %6s %6s %6s %9s%n"
                .formatted("way", "F1@.5", "drop", "F1@.8", "drop", "exact@.8"));
    scores.forEach(
        (name, score) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-34s %6.3f %6.3f %6.3f %6.3f %9.3f%n",
                    name,
                    score.half().f1(),
                    drop(score),
                    score.most().f1(),
                    plain().most().f1() - score.most().f1(),
                    score.most().exact())));
    return table.toString();
  }
}
