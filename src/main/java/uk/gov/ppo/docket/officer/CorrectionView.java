package uk.gov.ppo.docket.officer;

import java.util.List;

/**
 * What a requester wrote about the questions, as the page offers it.
 *
 * @param since when its message was filed
 * @param message leads to the message it stands in
 * @param words its words, or those typed in their place
 * @param about the number of the question it seems to be about, 0 where it seems a new one
 * @param numbers the questions it may replace
 * @param version what the questions were when this was shown
 */
record CorrectionView(
    long id,
    String since,
    String message,
    String words,
    int about,
    List<Integer> numbers,
    String version) {
  /** What it seems to be about. */
  public String label() {
    return about > 0 ? "It seems to be about question " + about : "It seems to be a new question";
  }

  /** The id of its field. */
  public String field() {
    return "restated-" + id;
  }
}
