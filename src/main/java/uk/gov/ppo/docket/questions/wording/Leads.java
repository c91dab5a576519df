package uk.gov.ppo.docket.questions.wording;

import uk.gov.ppo.docket.questions.Span;

/**
 * The words of a sentence that lead to what is asked: {@code I would also like to see} a copy,
 * {@code Secondly,} how many. {@code Please send} and {@code Could you say} belong to the ask.
 */
public final class Leads {
  private static final Phrases WANTS =
      Phrases.of(
          "(i|we) (would|should) (also|further|therefore|be|like|) (like|be|also|) (grateful|glad|"
              + "pleased|interested|happy|) (to|if|) (also|) (ask|request|see|know|have|receive|"
              + "obtain|get|learn) (for|to see|to know|to have|)",
          "(i'd|we'd) (also|really|) (like|love|be|want) (interested|glad|grateful|) to (also|)"
              + " (ask|request|see|know|have|receive|obtain|get|learn|find out) (for|)",
          "(i|we) (also|further|therefore|hereby|formally|)"
              + " (request|seek|want|wish|ask|need|require) (too|) (to|) (also|)"
              + " (see|know|have|receive|obtain|get|ask|request|be told|) (for|)",
          "(i|we) (would|should) (also|) like you to (please|kindly|)"
              + " (tell|let|give|send|provide|supply|inform|show) (me|us) (with|know|have|of|)",
          "(it|that) would (also|) be (very|) * to (have|see|know|get|receive)",
          "(expect|entitled|like|want|wish) to be (told|sent|given|shown) (as of right|)",
          "(be|am) (obliged|glad|grateful) to (learn|know|hear|see|have|receive)",
          "(i|we) (wonder|wondered|am wondering|was wondering) (if|whether) (you|i)"
              + " (could|would|can|might) (please|kindly|) (be so kind as to|)"
              + " (tell|let|send|give|have|know|see) (me|us|) (know|)",
          "(tell|let) (me|us) (too|also|know too|know also)",
          "(i|we) (am|are|was) (also|) (seeking|requesting|after|interested in|asking for"
              + "|looking for|trying to find out|hoping to find out)",
          "(i'm|we're) (also|) (seeking|requesting|after|interested in|asking for|looking for"
              + "|trying to find out|hoping to find out)");

  /** Part of the ask at a sentence's beginning, and not behind a preamble of some words. */
  private static final Phrases POLITE =
      Phrases.of(
          "(could|can|would|will) (you|u) (please|kindly|) (tell|let|give|send|show) (me|us)"
              + " (know|have|see|)");

  /** So many words before a polite question are a preamble. */
  private static final int PREAMBLE = 4;

  private static final Phrases CONNECTIVES =
      Phrases.of(
          "(first|firstly|second|secondly|third|thirdly|fourthly|lastly|finally|also|and|next|plus"
              + "|then|but|so|additionally|furthermore|moreover)",
          "in addition");

  /** A lead longer than this is an ask of its own. */
  private static final int LONGEST = 26;

  private Leads() {}

  /** The sentence from what it asks on; the whole sentence where nothing leads. */
  public static Span cutFrom(String text, Span sentence) {
    Span rest = without(CONNECTIVES, text, sentence);
    Words words = Words.in(text, rest);
    int from = WANTS.firstIn(words);
    int polite = POLITE.firstIn(words);
    if (polite >= PREAMBLE && polite <= LONGEST) {
      return from(POLITE, polite, text, rest, words);
    }
    return from < 0 || from > LONGEST ? rest : from(WANTS, from, text, rest, words);
  }

  private static Span from(Phrases leads, int from, String text, Span rest, Words words) {
    int length = leads.longestAt(words.from(from));
    if (!words.has(from + length)) {
      return rest;
    }
    Span asked = new Span(words.startOf(from + length), rest.end());
    return Asking.beginsObject(Words.in(text, asked)) ? asked : rest;
  }

  private static Span without(Phrases phrases, String text, Span sentence) {
    Words words = Words.in(text, sentence);
    int length = phrases.longestAt(words);
    if (length == 0 || !words.has(length)) {
      return sentence;
    }
    Span rest = new Span(words.startOf(length), sentence.end());
    return Asking.isInterrogative(words.from(length)) || follows(text, rest) ? rest : sentence;
  }

  private static boolean follows(String text, Span rest) {
    return text.charAt(rest.start() - 1) == ' '
        && rest.start() > 1
        && text.charAt(rest.start() - 2) == ',';
  }
}
