package uk.gov.ppo.docket.outcomes;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a clause of an answer may show. Phrases are whole words in lower case; {@code …} stands for
 * any words of the same clause between two parts. The second list takes the sign back.
 */
enum Sign {
  /** Neither confirmed nor denied: a refusal that does not even say whether it is held. */
  NEITHER_CONFIRMED(
      """
      neither confirm | not confirm or deny | confirm nor deny | to confirm or deny |
      exempt from the duty to confirm
      """,
      ""),

  /** Too dear to answer, s.12. */
  COST(
      """
      appropriate limit | cost limit | costs limit | fees limit | exceed … 18 hours |
      exceed … 24 hours | excess of 18 hours | excess of 24 hours | over 18 hours |
      over 24 hours | more than 18 hours | more than 24 hours | exceed … £450 |
      exceed … £600 | over the £450 | over the £600 | cost of compliance … exceed |
      cost of complying … exceed
      """,
      "not exceed | within the appropriate | within the cost"),

  /** Vexatious, repeated, or too wide to be answered: s.14, and s.8 or s.1(3) put to use. */
  UNREASONABLE(
      """
      is vexatious | be vexatious | as vexatious | considered vexatious |
      deemed vexatious | vexatious request | manifestly unreasonable | repeated request |
      substantially similar request | substantially similar to | too general |
      not a valid request | clarification requested | clarification sought |
      clarification needed | require clarification | need clarification |
      require further clarification
      """,
      "not vexatious"),

  /** Withheld, with or without naming the exemption. */
  EXEMPT(
      """
      exempt | exempted | exemption applies | exemption applied | exemption is engaged |
      exemption engaged | exemption claimed | exemption under | exemption at |
      exemption in section | exemption provided by | exemption contained |
      absolute exemption | qualified exemption | apply … exemption | applied … exemption |
      applying the exemption | rely … exemption | relying … exemption | exemptions apply |
      exemptions applied | exemptions claimed | exemptions explained | withheld |
      withhold | withholding | redacted | refusal notice | would prejudice |
      would be likely to prejudice | would or would be likely to |
      commercially sensitive | commercial interests | refused as commercial |
      given in confidence | provided in confidence | breach of confidence |
      would identify | wedi ei heithrio | wedi'i heithrio | wedi'i eithrio | esemptiad
      """,
      """
      not exempt | no exemption | not withheld | nothing is withheld |
      nothing has been withheld | not redacted | any exemption | any exemptions |
      necessary exemptions | relevant exemptions | on exemptions | tax exempt |
      exempt from tax | exempt from council tax | exempt from business rates
      """),

  /** Some given, some withheld, in one breath. */
  PART_WITHHELD(
      """
      some … withheld | part of … withheld | partially withheld | partly withheld |
      partially exempt | partly exempt | some of … is exempt | some of … are exempt |
      remaining … exempt | remainder … exempt | apart from … exempt | redacted copy |
      redacted version
      """,
      ""),

  /** Already available to anyone, s.21. */
  PUBLISHED(
      """
      already published | already been published | already in the public domain |
      already available | already accessible | already publicly available |
      reasonably accessible | accessible to you | accessible by other means |
      available by other means | publicly available | in the public domain |
      freely available | information … is published on | information … is published at |
      information … is published in | information … available on our |
      information … available on the | information … available online |
      information … available at | statistics … on the website |
      figures … on the website | data … on the website | dataset on the website |
      statistics … published | published statistics | earlier response |
      previous response | answered in our response to | eisoes ar gael |
      eisoes wedi'i chyhoeddi
      """,
      """
      to be published | will be published | not published | not publicly | not publish |
      not in the public domain | not already | for additional | for further | for more
      """),

  /** Some of it held. */
  PARTLY_HELD(
      """
      partially held | partly held | held in part | hold some of | holds some of |
      hold part of | holds part of | hold only some | hold some information |
      holds some information | hold some but not all |
      some of the information … not held | part of the information … not held |
      dal rhywfaint | dal rhan o'r | yn rhannol
      """,
      ""),

  /** Not held, or not recorded. */
  NOT_HELD(
      """
      not held | not hold | does not have the information | do not have the information |
      do not have this information | does not have this information | holds no | hold no |
      held no | no information is held | no information held | no figure … is held |
      no figures … are held | no record … is held | no records … are held |
      no data … is held | no recorded information | no data held | no records held |
      no record of | not record this information | not record the information |
      not record … in such a way | information is not recorded | data is not recorded |
      this is not recorded | not recorded for | not collected | not collect this |
      not collate this | none held | unable to locate any | not dal | ddim yn dal |
      nid yw … yn dal | nid ydym … yn dal | nad yw … yn dal | nad ydym … yn dal |
      nid yw'r wybodaeth … yn cael ei chadw | ni chedwir
      """,
      """
      not held liable | not held against | whether or not | whether the information
      """),

  /** Held only as part of something larger. */
  INSEPARABLE(
      """
      unable to split | unable to break | unable to separate | can not be separated |
      unable to provide details of … alone | unable to identify separately |
      not possible to break | not possible to separate | not possible to disaggregate
      """,
      ""),

  /** Something is handed over. */
  GIVEN(
      """
      attached | enclosed | enclose | attach | provided below | given below |
      shown below | set out below | listed below | table below | below table |
      following table | table given | list given | figures given | spreadsheet |
      as follows | please see below | please find below | have provided |
      are able to provide | am able to provide | we can provide | are providing |
      we can advise that | we can advise you | however have | however hold |
      however advise | however confirm | however provide |
      under our duty to assist … we can | to assist … i can confirm |
      to assist … we can confirm | to be helpful | outside of the act | outside the act
      """,
      "previously attached | attached at the end | attached to this letter"),

  /** A sum of money, which only an answer gives. */
  FIGURE("£", "£25 per hour | £25 an hour | at £25 | £450 | £600 | limit"),

  /** Turned down without a ground we know. */
  REFUSED(
      """
      request refused | request is refused | refuse your request | refusing your request |
      refused your request | refused | unable to provide | unable to disclose |
      unable to release | unable to supply | can not provide | can not disclose |
      can not release | not able to provide | not be able to provide
      """,
      "not refused"),

  /** No answer yet. */
  PENDING(
      """
      overdue | no response received | no response yet | no reply received |
      not yet answered | awaiting response | awaiting a response | being processed |
      response to follow | will respond
      """,
      "");

  private final List<String> phrases;
  private final List<String> unless;

  Sign(String phrases, String unless) {
    this.phrases = listed(phrases);
    this.unless = listed(unless);
  }

  private static List<String> listed(String phrases) {
    return Stream.of(phrases.split("\\|", -1))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  /** Whether a clause shows it. */
  boolean isIn(Wording clause) {
    return phrases.stream().anyMatch(clause::has) && unless.stream().noneMatch(clause::has);
  }
}
