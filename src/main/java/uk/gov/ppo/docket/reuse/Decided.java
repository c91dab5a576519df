package uk.gov.ppo.docket.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of an old answer that were decided on the day: how the public interest was weighed
 * (FOIA section 2(2)(b), EIR regulation 12(1)(b)) and which exemption was claimed. They are decided
 * again for each request, so they are quoted and never laid out as one's own words.
 *
 * @param publicInterest the sentences that weigh the public interest, as they stand
 * @param exemption the other sentences that claim an exemption
 * @param withoutPublicInterest the answer without the former
 * @param rest the answer without either
 */
public record Decided(
    List<String> publicInterest,
    List<String> exemption,
    String withoutPublicInterest,
    String rest) {
  private static final Pattern WEIGHS =
      Pattern.compile(
          "\\bpublic\\s{1,3}interest\\b|\\bfavour(?:s|ing|\\s{1,3}of)?\\s{1,3}(?:of\\s{1,3})?(?:disclos|releas|withh|maintain|publi)"
              + "|\\bbudd(?:\\s{1,3}y)?\\s{1,3}cyhoedd",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAIMS =
      Pattern.compile(
          "\\bexempt(?:ion|ions|ed)?\\b|\\b(?:section|sections|s\\.?|regulation|reg\\.?)\\s?\\d{1,2}[A-Z]?\\s?\\(|\\b(?:section|regulation)\\s\\d{1,2}[A-Z]?\\s(?:of"
              + " the (?:Act|FOI|Freedom)|is engaged|applies|FOIA)|\\besempt|\\beithri",
          Pattern.CASE_INSENSITIVE);

  /** Sentences between two that weigh belong to the weighing: the reasons themselves. */
  private static final int BETWEEN = 3;

  /** Reads an answer. */
  public static Decided in(String answer) {
    List<String> sentences = sentences(answer);
    BitSet weighs = marked(sentences, WEIGHS);
    close(weighs);
    BitSet claims = marked(sentences, CLAIMS);
    claims.andNot(weighs);
    BitSet both = (BitSet) weighs.clone();
    both.or(claims);
    return new Decided(
        of(sentences, weighs),
        of(sentences, claims),
        without(sentences, weighs),
        without(sentences, both));
  }

  private static BitSet marked(List<String> sentences, Pattern pattern) {
    BitSet marked = new BitSet();
    for (int i = 0; i < sentences.size(); i++) {
      marked.set(i, pattern.matcher(sentences.get(i)).find());
    }
    return marked;
  }

  private static void close(BitSet marked) {
    int last = marked.nextSetBit(0);
    for (int i = last; i >= 0; i = marked.nextSetBit(i + 1)) {
      if (i - last <= BETWEEN + 1) {
        marked.set(last, i);
      }
      last = i;
    }
  }

  private static List<String> of(List<String> sentences, BitSet which) {
    return which.stream().mapToObj(i -> sentences.get(i).strip()).toList();
  }

  private static String without(List<String> sentences, BitSet which) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      if (!which.get(i)) {
        rest.append(sentences.get(i));
      }
    }
    return rest.toString().strip();
  }

  /** Each with the blanks that follow it: together they are the text again. */
  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsAt(text, i)) {
        int next = i + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
          next++;
        }
        sentences.add(text.substring(start, next));
        start = next;
        i = next - 1;
      }
    }
    if (start < text.length()) {
      sentences.add(text.substring(start));
    }
    return sentences;
  }

  private static boolean endsAt(String text, int i) {
    char c = text.charAt(i);
    boolean lastOfWord = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
    if (c == '\n') {
      return i + 1 < text.length() && text.charAt(i + 1) == '\n'
          || i > 0 && text.charAt(i - 1) == ':';
    }
    return lastOfWord && (c == '!' || c == '?' || c == '.' && !isShort(text, i));
  }

  /** {@code s. 40}, {@code No. 3}, {@code e.g.}: no sentence ends there. */
  private static boolean isShort(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && stop - start < 4) {
      start--;
    }
    int letters = stop - start;
    return letters > 0 && letters < 3 || start > 0 && text.charAt(start - 1) == '.';
  }
}
