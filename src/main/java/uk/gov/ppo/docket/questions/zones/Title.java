package uk.gov.ppo.docket.questions.zones;

import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.SectionKind;

/**
 * The title of a section.
 *
 * @param line where it stands, with its number
 * @param kind what it announces
 * @param depth how deep it lies: 0 for the outermost
 */
record Title(Span line, SectionKind kind, int depth) {}
