package uk.gov.ppo.docket.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.gov.ppo.docket.questions.wording.Words;
import uk.gov.ppo.docket.text.MessageText;

/**
 * A letter and the papers that came with it, read as one request: the letter's own questions, then
 * each paper's, each asked once.
 *
 * <p>The letter and each paper are read by themselves, as each has its own beginning and end.
 */
final class Enclosing {
  /** Questions that share this part of their words are the same. */
  private static final double SAME = 0.8;

  private final StringBuilder text;
  private final List<FoundQuestion> questions = new ArrayList<>();

  /** The words of each question found so far. */
  private final List<Set<String>> words = new ArrayList<>();

  private Enclosing(String letter) {
    this.text = new StringBuilder(letter);
  }

  /** A paper with the questions in it, placed in its own words. */
  private record Read(Paper paper, List<FoundQuestion> questions) {
    static Read of(Paper paper) {
      return new Read(paper, paper.mayAsk() ? paper.questions() : List.of());
    }

    boolean asks() {
      return !questions.isEmpty();
    }
  }

  /** The request that a message makes with all that came with it. */
  static Request of(MessageText message) {
    Request letter = Request.in(message.newText());
    List<Read> papers =
        message.attachments().stream()
            .map(Paper::of)
            .filter(paper -> !paper.text().isEmpty())
            .map(Read::of)
            .toList();
    boolean anyAsks = papers.stream().anyMatch(Read::asks);
    List<FoundQuestion> own =
        letter.questions().stream().filter(q -> !(anyAsks && Pointer.isOnly(q))).toList();
    boolean takesAll = own.isEmpty() || Pointer.isIn(letter.text());
    List<Read> asking =
        papers.stream()
            .filter(read -> read.asks() && (takesAll || read.paper().isRequest()))
            .toList();
    if (asking.isEmpty() && !own.isEmpty()) {
      return letter;
    }
    Enclosing request = new Enclosing(letter.text().stripTrailing());
    own.forEach(question -> request.add(question, List.of()));
    // where nothing is asked at all, people and rules that look for a request look everywhere
    (asking.isEmpty() ? papers : asking).forEach(request::enclose);
    return new Request(request.text.toString(), request.numbered());
  }

  private void enclose(Read read) {
    text.append(text.isEmpty() ? "" : "\n\n");
    text.append("Attachment: ").append(read.paper().name()).append("\n\n");
    int start = text.length();
    text.append(read.paper().text());
    List<Set<String>> before = List.copyOf(words);
    read.questions().forEach(question -> add(question.moved(start), before));
  }

  /** Adds a question, or where it stands among those before, the place where it is asked again. */
  private void add(FoundQuestion question, List<Set<String>> before) {
    Set<String> own = wordsOf(question);
    for (int i = 0; i < before.size(); i++) {
      if (share(own, before.get(i)) >= SAME) {
        questions.set(i, questions.get(i).alsoAskedAt(question.span()));
        return;
      }
    }
    questions.add(question);
    words.add(own);
  }

  private List<FoundQuestion> numbered() {
    List<FoundQuestion> numbered = new ArrayList<>();
    for (FoundQuestion question : questions) {
      numbered.add(question.numbered(numbered.size() + 1));
    }
    return numbered;
  }

  private static Set<String> wordsOf(FoundQuestion question) {
    Set<String> all = new HashSet<>();
    Words.of(question.text().toLowerCase(Locale.ROOT)).countOf(all::add);
    return all;
  }

  private static double share(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / Math.max(1, one.size() + other.size() - both.size());
  }
}
