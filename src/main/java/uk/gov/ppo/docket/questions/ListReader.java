package uk.gov.ppo.docket.questions;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.layout.Item;
import uk.gov.ppo.docket.questions.layout.ItemList;
import uk.gov.ppo.docket.questions.layout.Tables;
import uk.gov.ppo.docket.questions.lists.ListInPlace;
import uk.gov.ppo.docket.questions.lists.Lists;
import uk.gov.ppo.docket.questions.lists.Role;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Titles;
import uk.gov.ppo.docket.questions.wording.Words;

/** Finds the questions in a list of questions: its leaves, with the stems above them. */
final class ListReader {
  private static final Span NOTHING = new Span(0, 0);
  private static final int SHORT_TERMS = 30;
  private static final int SHORT_STEM = 5;
  private static final List<String> JOINTS = List.of(" and", " or", " plus", "and");

  private final String text;
  private final Findings findings;

  ListReader(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Adds the questions of a list governed by some context. */
  void read(ItemList list, List<Span> context) {
    List<Span> running = context;
    boolean splitting = false;
    for (Item item : list.items()) {
      if (splitting && !asksAnew(item)) {
        findings.extendTo(item.whole());
        continue;
      }
      splitting = isSplit(item);
      if (!item.before().isEmpty()) {
        running = readBefore(item, running, context);
      }
      read(item, running, list);
    }
  }

  /** What stands between two items asks itself, or governs the items below it. */
  private List<Span> readBefore(Item item, List<Span> running, List<Span> context) {
    List<Span> governing = new ArrayList<>();
    for (Span span : item.before()) {
      if (asksPlainly(span)) {
        findings.add("", span, running);
      } else {
        governing.add(span);
      }
    }
    governing.stream()
        .filter(span -> Scope.governsAll(Words.in(text, span)))
        .forEach(findings::governAll);
    return governing.isEmpty() ? running : with(context, governing);
  }

  /** {@code - Homes let, broken down by:} over items as far out that say by what. */
  private boolean isSplit(Item item) {
    Span own = item.own();
    return item.lists().isEmpty()
        && !own.isEmpty()
        && text.charAt(own.end() - 1) == ':'
        && Scope.endsInSplit(Words.in(text, own));
  }

  /** {@code How many are there?} on a line of its own between two items. */
  private boolean asksPlainly(Span line) {
    Words words = Words.in(text, line);
    return text.charAt(line.end() - 1) == '?'
        && Asking.opensAsQuestion(words)
        && !Courtesy.isTerms(words);
  }

  private boolean asksAnew(Item item) {
    Words words = item.words(text);
    return Asking.hasQuestionMark(text, item.whole())
        || Asking.isInterrogative(words)
        || Asking.namesMeasure(words)
        || Asking.requests(words);
  }

  private void read(Item item, List<Span> context, ItemList list) {
    if (!item.lists().isEmpty()) {
      readNested(item, context);
    } else if (item.notes().stream().anyMatch(note -> Tables.isRow(text, note))) {
      addLeaf(item, item.whole(), context);
    } else if (isTitleOverTerms(item)) {
      return;
    } else if (isTitleOverLines(item)) {
      readUnderTitle(item, with(context, List.of(item.head())));
    } else if (asksInLines(item)) {
      List<Span> inner = with(context, List.of(item.head()));
      item.notes().forEach(note -> findings.add("", note, inner));
    } else if (asksInNotes(item)) {
      addLeaf(item, item.notes().get(0).to(item.whole()), with(context, List.of(item.head())));
    } else {
      addWithTail(item, list, context);
    }
  }

  private void addWithTail(Item item, ItemList list, List<Span> context) {
    ItemTail tail = ItemTail.of(text, item, list);
    tail.bounds().forEach(findings::governAll);
    addLeaf(item, tail.question(), context);
    tail.asked().forEach(span -> findings.add("", span, context));
  }

  private void addLeaf(Item item, Span span, List<Span> context) {
    if (Courtesy.isNote(text, span)) {
      findings.governAll(span);
    } else if (!isTermsOnly(span)) {
      Sentences.in(text, span).stream()
          .filter(sentence -> Scope.governsAll(Words.in(text, sentence)))
          .forEach(findings::governAll);
      findings.add(item.label(), withoutJoint(span), context);
    }
  }

  /** {@code how many there were; and} ends before the word that leads to the next item. */
  private Span withoutJoint(Span span) {
    for (String joint : JOINTS) {
      int end = span.end() - joint.length();
      boolean after = end > span.start() && ",;\n".indexOf(text.charAt(end - 1)) >= 0;
      if (after && text.startsWith(joint, end)) {
        return new Span(span.start(), end);
      }
    }
    return span;
  }

  /** {@code 6. Please acknowledge receipt.} is numbered like a question but asks none. */
  private boolean isTermsOnly(Span span) {
    Words words = Words.in(text, span);
    boolean field = text.charAt(span.end() - 1) == ':'; // "Contact:" wants a name
    return words.isEmpty()
        || (words.atMost(2) && !field && Courtesy.isReplyTitle(words))
        || (words.atMost(SHORT_TERMS)
            && Courtesy.isPlainTerms(words)
            && !Asking.hasQuestionMark(text, span)
            && words.at(0).equals("please"));
  }

  private void readNested(Item item, List<Span> context) {
    List<Role> roles = item.lists().stream().map(list -> roleIn(item, list)).toList();
    if (!roles.contains(Role.QUESTIONS)) {
      addWhole(item, context);
      return;
    }
    Span ask = askOf(item);
    boolean asks = !ask.isEmpty();
    if (asks) {
      addLeaf(item, ask, context);
    }
    List<Span> inner = item.own().isEmpty() ? context : with(context, List.of(item.own()));
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == Role.QUESTIONS) {
        read(item.lists().get(i), inner);
      } else if (asks && i == 0) {
        findings.extendTo(item.lists().get(i).whole());
      }
    }
  }

  /** An item with lists that are part of it; a title at its head is its context. */
  private void addWhole(Item item, List<Span> context) {
    boolean titled = Titles.isTitle(text, item.head()) || Titles.opensWithTitle(text, item.head());
    if (titled && !item.notes().isEmpty()) {
      Span span = item.notes().get(0).to(item.whole());
      addLeaf(item, span, with(context, List.of(item.head())));
    } else {
      addLeaf(item, item.whole(), context);
    }
  }

  private Role roleIn(Item item, ItemList list) {
    return Lists.role(new ListInPlace(text, list, stemIn(item), NOTHING, true, false, true));
  }

  /** What leads to the lists of an item: below a heading the lines under it. */
  private Span stemIn(Item item) {
    Span own = item.own();
    boolean titled = !item.notes().isEmpty() && Titles.isTitle(text, item.head());
    int start = titled ? item.notes().get(0).start() : own.start();
    return start < own.end() ? new Span(start, own.end()) : own;
  }

  /** What an item with questions inside asks itself; empty where it only leads to them. */
  private Span askOf(Item item) {
    if (!isStem(item)) {
      return item.own();
    }
    List<Span> sentences = Sentences.in(text, item.own());
    int last = sentences.size() - 1;
    boolean asksFirst = last > 0 && Asking.hasQuestionMark(text, sentences.get(last - 1));
    return asksFirst && Asking.endsOpen(text, item.own())
        ? sentences.get(0).to(sentences.get(last - 1))
        : NOTHING;
  }

  /** Whether an item with questions inside only leads to them. */
  private boolean isStem(Item item) {
    Span own = item.own();
    return own.isEmpty()
        || Asking.endsOpen(text, own)
        || Asking.endsInVerb(Words.in(text, own))
        || Titles.isTitle(text, own)
        || !Asking.itemAsks(text, own)
        || (isBrokenOff(own) && !standsAlone(item));
  }

  /** What completes {@code Out of these, how many were} does not begin as a question does. */
  private boolean standsAlone(Item item) {
    return !Words.in(text, item.own()).atMost(SHORT_STEM)
        && item.lists().stream()
            .flatMap(list -> list.items().stream())
            .allMatch(inner -> Asking.opensWithQuestionWord(inner.words(text)));
  }

  /** {@code Out of these, how many were} needs its completions. */
  private boolean isBrokenOff(Span own) {
    Words words = Words.in(text, own);
    boolean request = words.atMost(SHORT_STEM) && Asking.requests(words); // "Please confirm"
    return ".?!)".indexOf(text.charAt(own.end() - 1)) < 0
        && !Asking.hasQuestionMark(text, own)
        && (request || Asking.isInterrogative(words));
  }

  /** Each line that asks is a question; the lines between complete the one before. */
  private void readUnderTitle(Item item, List<Span> context) {
    boolean anyAsks = item.notes().stream().anyMatch(note -> Asking.itemAsks(text, note));
    boolean begun = false;
    boolean listing = false;
    boolean leadsOn = false;
    for (Span note : item.notes()) {
      boolean explains = begun && Asking.isDefined(text, note) && anyAsks;
      boolean followsUp = begun && (leadsOn || completesAsk(note));
      leadsOn = begun && completesAsk(note) && endsInColon(note);
      boolean completes =
          begun && endsInColon(findings.last()) && !Asking.itemAsks(text, note) && anyAsks;
      listing = completes || (listing && !Asking.itemAsks(text, note));
      boolean years = begun && isOfYears(note);
      if (explains || followsUp || listing || years) {
        findings.extendTo(note);
      } else if (!Courtesy.isTerms(Words.in(text, note))) {
        findings.add(begun ? "" : item.label(), note, context);
        begun = true;
      }
    }
  }

  /** {@code a) 2015/16 b) 2016/17} on one line. */
  private boolean isOfYears(Span note) {
    Words words = Words.in(text, note);
    return words.countOf(word -> Character.isDigit(word.charAt(0))) * 2 >= words.count();
  }

  /** {@code If yes, how many?} and {@code If you can, show as well:}. */
  private boolean completesAsk(Span note) {
    Words words = Words.in(text, note);
    return Asking.isConditional(words) || Asking.isWish(words);
  }

  private boolean endsInColon(Span span) {
    return text.charAt(span.end() - 1) == ':';
  }

  /** Numbered headings with the questions on lines of their own below. */
  private boolean isTitleOverLines(Item item) {
    return Titles.isTitle(text, item.head())
        && (item.notes().size() > 1
            || (item.notes().size() == 1 && Asking.endsOpen(text, item.head())));
  }

  /** {@code 4. Format} over {@code Please reply by email.} */
  private boolean isTitleOverTerms(Item item) {
    return Titles.isTitle(text, item.head())
        && !item.notes().isEmpty()
        && item.notes().stream().noneMatch(note -> Asking.asks(text, note))
        && item.notes().stream().allMatch(note -> isOfReply(Words.in(text, note)));
  }

  private static boolean isOfReply(Words words) {
    return Courtesy.isTerms(words) || Courtesy.isOwnStatement(words);
  }

  /** {@code In the last year} over {@code How many were there?}: the first line is the stem. */
  private boolean asksInNotes(Item item) {
    return !item.notes().isEmpty()
        && (!Asking.itemAsks(text, item.head()) || Titles.isTitle(text, item.head()))
        && Character.isLetter(text.charAt(item.head().end() - 1))
        && Asking.hasQuestionMark(text, item.notes().get(0));
  }

  /** {@code For each, please state the following:} over lines that are items. */
  private boolean announcesLines(Item item) {
    if (item.notes().size() < 2 || item.head().isEmpty() || !endsInColon(item.head())) {
      return false;
    }
    Words words = Words.in(text, Sentences.in(text, item.head()).getLast());
    return Asking.requests(words)
        && !Asking.isConditional(words)
        && !Asking.namesWhat(words)
        && !Scope.splits(words)
        && item.notes().stream()
            .allMatch(note -> Asking.itemAsks(text, note) || isFollowing(words, note));
  }

  /** Behind {@code the following} stands what is wanted, however it is named. */
  private boolean isFollowing(Words lead, Span note) {
    return Asking.endsInAnnouncing(lead)
        && !Courtesy.isTerms(Words.in(text, note))
        && !endsInColon(note);
  }

  /** {@code Of these, how many} over lines that each end the question. */
  private boolean asksInLines(Item item) {
    return announcesLines(item) || breaksOffAboveLines(item);
  }

  private boolean breaksOffAboveLines(Item item) {
    return item.notes().size() > 1
        && (isBrokenOff(item.head()) || Asking.endsInVerb(Words.in(text, item.head())))
        && !Asking.hasQuestionMark(text, item.head())
        && !Scope.splits(Words.in(text, item.head()))
        && !item.notes().stream().allMatch(note -> Scope.isPeriod(Words.in(text, note)))
        && (item.notes().stream().allMatch(note -> Asking.hasQuestionMark(text, note))
            || completesAll(item));
  }

  /** {@code Were any of them} over {@code ill / hurt / old?}: one mark for all the lines. */
  private boolean completesAll(Item item) {
    Words head = Words.in(text, item.head());
    return item.notes().size() > 1
        && Asking.hasQuestionMark(text, item.notes().get(item.notes().size() - 1))
        && item.notes().stream()
            .noneMatch(note -> text.substring(note.start(), note.end()).contains(", "))
        && item.notes().stream().allMatch(note -> Character.isLowerCase(text.charAt(note.start())))
        && !head.at(0).equals("which")
        && !head.at(0).equals("what");
  }

  private static List<Span> with(List<Span> context, List<Span> more) {
    List<Span> all = new ArrayList<>(context);
    all.addAll(more.subList(Math.max(0, more.size() - Findings.MOST_CONTEXT), more.size()));
    return all;
  }
}
