package uk.gov.ppo.docket.questions.wording;

/** Words by which a request says that it repeats itself. */
public final class Restating {
  private static final Phrases SAID =
      Phrases.of(
          "(to|let me|let us|i|we|i will|we will|i shall|we shall|i must|may i|i would)"
              + " (simply|just|once again|also|here|therefore|again|briefly|)"
              + " (repeat|restate|reiterate|recap|summarise|recapitulate)",
          "(in|by way of|as a) (summary|short|brief|recap)",
          "(requests|questions|information|request|asks|points|which|they|these|those|i|we|are|is)"
              + " (requested|sought|are|is|have|) (therefore|here|thus|again|briefly|)"
              + " (summarised|restated|repeated|reiterated|recapitulated)",
          "(summarised|restated|repeated|reiterated) (below|here|again|in|as|for|above)",
          "for (ease|convenience|ease of|the avoidance of doubt|clarity|your"
              + " convenience|quick|completeness) *",
          "for the avoidance of doubt",
          "to (be|make it) (absolutely|quite|perfectly|entirely|completely|) clear",
          "(once|yet) (again|more)",
          "as (already|previously|i have|i|we|stated|set out|requested|noted|explained|mentioned)"
              + " (above|asked|requested|earlier|said|stated|set|explained|mentioned|have) *",
          "(ask|asking|request|requesting|say|said) (you|once|it|) again",
          "(returning|going back|coming back) to",
          "(in other words|put simply|put another way|to put it another way)",
          "i'r perwyl hwn",
          "(crynodeb|unwaith eto|i grynhoi)");

  private Restating() {}

  /** Whether the words say so. */
  public static boolean says(Words words) {
    return SAID.in(words);
  }
}
