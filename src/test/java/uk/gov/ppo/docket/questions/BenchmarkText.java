package uk.gov.ppo.docket.questions;

import java.util.Map;

/** Texts to measure with. */
final class BenchmarkText {
  private static final String LETTER =
      """
      Dear Information Officer,

      I am a volunteer with a charity that mends bicycles with people who are about to leave prison, and
      I am writing under the Freedom of Information Act 2000. We have read the annual report and did not
      find what we were after. Please answer for the financial years 2021/22, 2022/23 and 2023/24 unless
      I say otherwise. By "workshop" I mean any room in which residents learn a manual trade.

      Section A: Workshops

      1. How many workshops were open at the end of each year?
      2. How many residents attended at least one session? If attendance is not recorded by person, please
      give the number of places instead.
      3. Which trades are taught, and who teaches them:
         a) staff
         b) a contractor
         c) volunteers
      4. Please give the cost of
         (i) tools
         (ii) materials
         (iii) tutors
      5. What is the name of the contractor, the yearly value of the contract and the date it ends?

      Section B: Bicycles

      1. Number of bicycles donated to each prison
      2. Number repaired and sold
      3. What happens to the money from the sales?
      4. Has any bicycle been returned as unsafe? If so, please send the report.

      I would also like to see the risk assessment for the use of cutting tools. Could you tell me when it
      was last looked at, and by whom?

      A spreadsheet is fine for the figures. If the request as a whole would take more than eighteen hours,
      please leave out Section B and tell me what could be done within the limit, as section 16 asks of you.
      I do not want the names of residents or of junior staff. Should any of this be exempt, please send the
      rest and say which exemption you rely on for each part that you withhold.

      I look forward to your reply within twenty working days, and thank you for your help with this. We are
      happy to visit if that is easier for the workshop staff than writing to us would be.

      Yours faithfully,
      R. Hollis
      """;

  private static final Map<String, String> PIECES =
      Map.of(
          "lists",
              "1. How many vans are there?\n2. What do they cost?\n   a) to buy\n   b) to run\n",
          "prose", "We wrote in May. Please send the policy on vans. It was changed in 2020. ",
          "one line", "word ",
          "bullets", "- a\n",
          "digits", "1",
          "question marks", "?",
          "brackets", "(",
          "spaces", " ");

  private BenchmarkText() {}

  static String letter() {
    return LETTER;
  }

  static String of(String kind, int chars) {
    String piece = PIECES.getOrDefault(kind, kind);
    return piece.repeat(chars / piece.length() + 1).substring(0, chars);
  }
}
