package uk.gov.ppo.docket.officer;

import java.util.List;
import uk.gov.ppo.docket.casework.LinkKind;

/**
 * Where a case stands in its life, for the person who looks.
 *
 * @param steps what this person may do with it now
 * @param blocked why this person may not do what the case allows; none where all is open
 * @param owner who has it, empty for nobody
 * @param mine whether the person who looks has it
 * @param ending why it is closed, empty while it is open
 * @param outcome what its questions come to
 * @param linked the cases that belong to it
 * @param linkKinds how it may be linked to others
 * @param reviewable whether a review of its answer may be opened
 * @param facts what is on record
 * @param recordable what may be put on record
 */
record LifeView(
    List<CaseStep> steps,
    String blocked,
    String owner,
    boolean mine,
    String ending,
    String outcome,
    List<Linked> linked,
    List<LinkKind> linkKinds,
    boolean reviewable,
    List<Fact> facts,
    List<Recordable> recordable) {
  /**
   * A case that belongs to the one shown.
   *
   * @param label how it stands to it, {@code Review of}
   * @param kind the link's kind, by its name
   */
  record Linked(long id, String reference, String label, String kind, String subject, Tag status) {}

  /**
   * Something on record.
   *
   * @param details its figure and its day, empty for neither
   * @param recorded who put it there, and when
   */
  record Fact(String label, String details, String words, String recorded) {}

  /** Something that may be put on record, and how it is called in an address. */
  record Recordable(String label, String code) {}
}
