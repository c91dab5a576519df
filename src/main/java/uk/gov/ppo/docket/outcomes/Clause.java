package uk.gov.ppo.docket.outcomes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A part of an answer that says one thing. */
record Clause(String text, Wording wording, List<NamedSection> sections) {
  /** The end of a sentence or paragraph, or the turn of one: what follows may say the contrary. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?;])(?<!\\b[Ss]\\.)(?<!\\b[Rr]eg\\.)\\s++|\\n"
              + "\\s*+\\n"
              + "|\\n"
              + "\\s*+[•*-]|(?<=\\b(?:yes|no))\\s*+\\n"
              + "|,? (?=(?:however|although|though|whilst)[ ,])|,? (?=but (?!not |no |nothing"
              + " |(?:we )?(?:have|has|hold|keep) (?:no|nothing) ))",
          Pattern.CASE_INSENSITIVE);

  /** Words of a clause that explains the law or what might be, and states nothing of this case. */
  private static final List<Phrase> EXPLAINING =
      Phrase.listed(
          """
          if you |
          if the |
          if we |
          if it |
          if any |
          states that |
          provides that |
          sets out |
          where a public authority |
          where an authority |
          requires public authorities |
          public authorities are |
          public authority is not |
          gives you the right |
          right of access |
          entitled to be told |
          entitled to be informed |
          right to be told |
          section 1 of
          """);

  /** A number in a clause that says nothing is given is none that answers. */
  private static final Set<Sign> SILENT =
      EnumSet.of(Sign.NOT_HELD, Sign.EXEMPT, Sign.COST, Sign.LABOUR, Sign.UNREASONABLE);

  static List<Clause> of(String answer) {
    return END.splitAsStream(answer)
        .map(part -> part.strip().replaceAll("\\s++", " "))
        .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(part -> new Clause(part, Wording.of(part), NamedSection.in(part)))
        .toList();
  }

  /** What this clause shows; nothing when it only explains. */
  Set<Sign> signs() {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (!explains()) {
      Stream.of(Sign.values()).filter(sign -> sign.isIn(wording)).forEach(signs::add);
      refine(signs);
      if (Collections.disjoint(signs, SILENT) && Figures.areIn(wording.words())) {
        signs.add(Sign.FIGURE);
      }
    }
    return signs;
  }

  /** A named section says more than the words around it: s.21 is called an exemption too. */
  private void refine(Set<Sign> signs) {
    Set<Sign> named = EnumSet.noneOf(Sign.class);
    sections.stream().flatMap(section -> section.sign().stream()).forEach(named::add);
    if (!named.isEmpty() && !named.contains(Sign.EXEMPT)) {
      signs.remove(Sign.EXEMPT);
    }
    if (signs.contains(Sign.NOT_HELD)) {
      signs.remove(Sign.GIVEN); // "however, we can confirm that it is not held" gives nothing
    }
    signs.addAll(named);
  }

  /** The sections relied on here, as written. */
  Stream<String> grounds() {
    return explains()
        ? Stream.of()
        : sections.stream().filter(s -> s.sign().isPresent()).map(NamedSection::written);
  }

  private boolean explains() {
    return wording.hasAny(EXPLAINING);
  }
}
