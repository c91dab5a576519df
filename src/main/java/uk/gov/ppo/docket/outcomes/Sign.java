package uk.gov.ppo.docket.outcomes;

import java.util.List;

/**
 * What a clause of an answer may show, in {@linkplain Phrase phrases} with {@code |} between them.
 * The second list takes the sign back.
 */
enum Sign {
  /** Neither confirmed nor denied: a refusal that does not even say whether it is held. */
  NEITHER_CONFIRMED(
      """
      neither ~ confirm* | not confirm or deny | confirm* nor ~ den* | to confirm or deny |
      exempt from the duty to confirm
      """,
      ""),

  /** Too dear to answer, s.12. */
  COST(
      """
      appropriate limit | cost/costs/fees/statutory/acceptable limit | cost ceiling/threshold/cap |
      fees regulations | too costly/expensive | cost grounds | grounds of cost |
      exceed*/over/beyond/than/past/excess … 18 hour/hours |
      exceed*/over/beyond/than/past/excess … 24 hour/hours |
      exceed*/over/beyond/past … £450 | exceed*/over/beyond/past … £600 |
      18/24 hour/hours ~ exceeded | 18/24 hour limit/threshold/cap |
      cost of compl* … exceed* | cost would exceed | costs would exceed
      """,
      """
      not exceed | not be exceeded | within the appropriate | within the cost |
      does not … appropriate limit
      """),

  /**
   * A labour of finding it that is told instead of an answer: how a cost refusal reads in short.
   */
  LABOUR(
      """
      manual/manually ~ review*/search*/trawl*/check*/inspect*/examin*/extract*/read/sift*/interrogat* |
      review*/search*/trawl*/check*/inspect*/examin*/extract*/collat* ~ manually | by hand |
      go/going through each/every/all/individual |
      each/every/all/individual … would/need/needs/have/has … reviewed/read/checked/opened/examined/searched/inspected/interrogated/extracted/analysed |
      review*/read*/check*/open*/examin*/search*/inspect*/interrogat*/access* ~ each/every/individual/all ~ file/files/record/records/case/cases/invoice/invoices/note/notes/entry/entries/application/applications/log/logs |
      too many hours | hours of work | hours to gather/compile/collate/complete/retrieve/locate/extract/find |
      take ~ hours/days/weeks/months ~ to
      """,
      ""),

  /** Vexatious, repeated, or too wide to be answered: s.14, and s.8 or s.1(3) put to use. */
  UNREASONABLE(
      """
      vexatious | manifestly unreasonable | repeated/repeat request | request … as it is repeated |
      request … is a repeat | substantially similar request/to | same/identical request/question ~ answered/responded |
      too general/broad/wide/vague/unclear | general a manner | not a valid request |
      not a request for ~ information | harassing requests | oppressive burden |
      clarification ~ requested/sought/needed/required/awaited/received |
      require/required/requires/requested/sought/need/needed/seek/seeking/await/awaiting ~ clarification |
      request ~ lapsed/lapses | closed the/your request | unable/able to process … until | not clear which/what
      """,
      """
      not vexatious | whether ~ vexatious | no vexatious | vexatious requests | vexatious complain* | vexatious and/or
      """),

  /** Withheld, with or without naming the exemption. */
  EXEMPT(
      """
      exempt/exempted/exempts | exception in/at/under/applies/applied/is | exemption/exemptions ~ applies/applied/apply/engaged/claimed/explained |
      exemption under/at/contained | exemption in section | exemption provided by |
      absolute/qualified/class exemption | apply/applied/applying/rely/relying/relied … exemption |
      withheld | withhold/withholding | redacted | suppressed | refusal notice | would ~ prejudice | likely to prejudice |
      commercially sensitive/confidential | refused as commercial | given/provided/supplied in confidence | breach of confidence |
      breach of the confidence | legal/legally ~ privilege* ~ applies/attaches | attracts ~ privilege* |
      would/could/might identify | could/would/might be identified/identifiable | wedi ei heithrio | wedi'i heithrio |
      wedi'i eithrio | wedi ei eithrio | esemptiad | esemptiwyd | eithriwyd | wedi'i esemptio |
      wedi ei esemptio
      """,
      """
      not exempt | no exemption | not withheld | nothing ~ withheld | not redacted |
      any exemption/exemptions | necessary/relevant exemptions | on exemptions | tax ~ exempt |
      exempt from ~ tax/rates/charge/charges/publication | exemption from ~ tax/rates/charge/charges
      """),

  /** What a refusal names as its reason where it names no section. */
  REASON(
      """
      commercial/commercially | confidential/confidentiality | personal data/information | privacy |
      data protection | gdpr | prejudice/prejudicial | privilege/privileged | identify/identifiable/identification |
      crime | security | fraud | squat* | health and safety | national security | safety of
      """,
      ""),

  /** Some given, some withheld, in one breath. */
  PART_WITHHELD(
      """
      some … withheld | part/parts of … withheld | partially/partly withheld/exempt/disclosed/redacted |
      some of … is/are exempt | remaining/remainder … exempt | rest of … exempt/withheld |
      apart from … exempt/withheld | redacted copy/version | with redactions | withheld in part |
      blanked out | been removed … personal/section/s | numbers/figures/values under/below ~ withheld
      """,
      ""),

  /** Already available to anyone, s.21. */
  PUBLISHED(
      """
      already ~ published | already ~ in the public domain | already ~ available/accessible |
      reasonably accessible | easily accessible | otherwise accessible |
      accessible to you | accessible/available by other means | publicly available |
      in the public domain | freely available | information … is published on/at/in/by |
      information … available/found on/online/at/in | statistics/figures/data/dataset … on the/our website |
      statistics/figures … published | published statistics | earlier/previous response |
      answered in our response to | reply to another request | see ~ publication scheme | in ~ disclosure log |
      eisoes ar gael | eisoes wedi'i chyhoeddi | eisoes wedi'i gyhoeddi | cyhoeddwyd/cyhoeddir gan/ar/yn
      """,
      """
      to be published | be published | not ~ published | not ~ publicly | not ~ publish |
      not in the public domain | not already | for additional | for further | for more |
      further/additional/more information/detail/details | future publication
      """),

  /** A place to look it up: an answer only where there is no other. */
  LINKED(
      """
      published by/in/on/at/online/monthly/quarterly/annually | is/are published |
      on the/our/its/council's/trust's/force's ~ website/webpage/webpages/pages/site |
      on the website | on our website | on ~ public register | available online/on/at/from/via/here/in |
      can be found/viewed/seen/had/downloaded/accessed/read at/on/in/from/via/here/online |
      can view/find/see/download/read ~ on/at/in/here | follow ~ link | following link |
      read online | in ~ annual report | in ~ statement of accounts
      """,
      """
      not ~ published/publish/provide | not ~ available | to be published | be published | further/additional/more |
      also/addition | not ~ on | yes | no | we ~ publish | publish ~ on
      """),

  /** Some of it held. */
  PARTLY_HELD(
      """
      partially/partly held | held in part | hold/holds/held some of | hold/holds part of |
      hold only some | hold/holds some information | hold/holds some but not all |
      some of … is held | some/part of the information … not held |
      hold/holds/held … but not the/any/a/how/whether | can give/provide … but ~ no/not |
      have/has … but have/has/hold/holds no/nothing | hold/holds … but no | hold/holds some but | is/are/were/was held from | held from ~ only/onwards | held only |
      only held | held for about/around/half/some/most/part | held for ~ onward/onwards | total/totals only |
      dal rhywfaint | dal rhan o'r | yn rhannol
      """,
      ""),

  /** Not held, or not recorded. */
  NOT_HELD(
      """
      not/never/no/nothing/none ~ held | no recorded | not separately/individually/centrally costed/recorded/identified/itemised | no … is/are held | not/never hold | no longer hold |
      hold/holds/held no/nothing | no ~ is/are ~ recorded | no ~ kept | no such ~ recorded/held/kept | not have ~ information/data/figures/statistics/details/record/records/breakdown/means |
      not hold/keep/maintain/retain/possess | keep/keeps no |
      no record/records/trace of | no trace | no information/data/statistics/records ~ on/about/regarding/relating/available/recorded |
      have/has no information/data/statistics/records | not/never ~ recorded/collected/collated/captured/kept/retained/logged |
      not/never record/collect/collate/capture/log ~ this/that/the/such/data/information/it/figures/statistics/details/whether/how/who/whom/which/what/when/where/why |
      not … record/collect/capture ~ information | not something ~ record*/collect*/hold/holds |
      not information ~ record*/hold/holds/collect* | not a record*/statistic* | not ~ the holder | found nothing | nothing within scope |
      nothing in scope | no information within | not known | no means of telling/knowing |
      unable to locate any | no ~ located/found | not dal | ddim yn dal | nid yw … yn dal |
      nid ydym … yn dal | nad yw … yn dal | nad ydym … yn dal | nid yw'r wybodaeth … yn cael ei chadw |
      ni chedwir | nid … yn cadw/cadw'r | ni chofnodir | nid … cofnodi/gofnodi | nad … cofnodi/gofnodi |
      nid yw'r wybodaeth ~ gennym | dim gwybodaeth wedi'i chofnodi
      """,
      """
      not held liable | not held against | whether or not | whether the information | not held a | not held any |
      no charge | no records office | no public meetings | no hearings
      """),

  /** Held only as part of something larger. */
  INSEPARABLE(
      """
      unable to split/break/separate | can not be separated/split | unable to provide details of … alone |
      unable to identify separately | not possible to break/separate/disaggregate/split
      """,
      ""),

  /** Something is handed over. */
  GIVEN(
      """
      attached | enclosed | enclose | attach | provided/given/shown/set/listed ~ below | table below |
      below table | following table | in the table | table given | list given | figures given | spreadsheet |
      as follows | please see/find below | have provided | are/am able to provide | we can provide/give |
      are providing | are releasing | we can advise that/you | however have/hold/advise/confirm/provide |
      under our duty to assist … we can | to assist … i/we can confirm | to be helpful | outside of the act |
      outside the act | disclosed in full | ynghlwm
      """,
      "previously attached | attached at the end | attached to this letter"),

  /** A sum of money, which only an answer gives. */
  FIGURE(
      "£*",
      "£25 per hour | £25 an hour | at £25 | £450 | £600 | limit | fee of |"
          + " over/above £250/£500/£25,000 | £500 ~ files/data"),

  /** Turned down without a ground we know. */
  REFUSED(
      """
      request refused | request is refused | refuse/refusing/refused ~ request | refused | declined | decline to |
      unable to provide/disclose/release/supply/share/give | can not ~ provide/disclose/release/share |
      can not be ~ disclosed/released/provided/shared | not ~ able to provide/disclose/release/share |
      not be able to provide | will not release/disclose/provide/share | not release/disclose
      """,
      "not refused | has/have/was/were refused | been refused"),

  /** No answer yet. */
  PENDING(
      """
      overdue | no response/reply received/yet | not yet answered | awaiting ~ response | being processed |
      response/reply to/will follow | will respond | will write again | in due course | still consulting |
      been passed to ~ team | fee of … payable
      """,
      "");

  private final List<Phrase> phrases;
  private final List<Phrase> unless;

  Sign(String phrases, String unless) {
    this.phrases = Phrase.listed(phrases);
    this.unless = Phrase.listed(unless);
  }

  /** Whether a clause shows it. */
  boolean isIn(Wording clause) {
    return clause.hasAny(phrases) && !clause.hasAny(unless);
  }
}
