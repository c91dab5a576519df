package uk.gov.ppo.docket.facets;

import java.util.Arrays;
import java.util.List;

/**
 * What is wanted of a subject. Each is known by phrases; {@code *} stands for any ending of a word,
 * {@code _} for any one word. A phrase that begins with {@code ^} opens the question.
 */
public enum Attribute {
  END_DATE(
      "End date",
      "end date; expir*; expiry; when does _ end; when does _ _ end; when do _ end; when it ends;"
          + " when they end; contract ends; contract finish*; contract end*; end* of the"
          + " contract; terminat* date; renewal date; renew*; due to end; due to expire; run out;"
          + " runs out; lapse*; review date; contract review; dod i ben; dyddiad gorffen"),
  START_DATE(
      "Start date",
      "start date; commenc*; when did _ begin; when did _ start; when did _ _ start; when it"
          + " starts; when it started; when it began; contract start*; contract begin*; began;"
          + " start* of the contract; date of purchase; date* installed; ^since when; dyddiad"
          + " dechrau; implementation date; go live"),
  DURATION(
      "Length of time",
      "how long; duration; length of time; average time; average wait*; wait* time*; mean wait*;"
          + " contract length; length of the contract; number of days; number of weeks; time taken;"
          + " response time*; pa mor hir; contract term; extension option*; longest wait"),
  SPEND(
      "Spend",
      "spend*; spent; cost*; expenditure; budget*; paid to; paid for; paid on; paid by; was paid;"
          + " were paid; been paid; have paid; paid in; paid per; sum paid; you paid; they paid;"
          + " pay for; payment*; price*; fee; fees; how much money; amount paid; annual value;"
          + " contract value; value of the contract; total value; salary; salaries; remuneration;"
          + " income; revenue; ^how much; how much was; how much is; how much does; how much did;"
          + " charges; charged; charge for; fund*; invoice*; wario; gwario; gost; cost; faint o"
          + " arian; £; rent; tariff*; allowance; grant*; compensation; profit; raised; debt*;"
          + " owed; arrears"),
  SUPPLIER(
      "Supplier",
      "supplier*; provider*; contractor*; vendor*; who provides; who supplies; who supplied; which"
          + " company; which companies; what company; name of the company; firm*; awarded to;"
          + " manufacturer*; outsourc*; who runs; who operates; which agency; which agencies;"
          + " cyflenwr; darparwr; cwmni; brand*"),
  CONTACT(
      "Contact",
      "contact detail*; contact name*; contact person; contact number; main contact; point of"
          + " contact; email address*; e-mail address*; telephone"
          + " number; phone number; person responsible; officer responsible; who is responsible;"
          + " responsible for; name of the officer; job title; head of; senior officer; who"
          + " manages; name and title; lead officer; manylion cyswllt; cyswllt"),
  SYSTEM(
      "System",
      "software; system; systems; platform; platforms; application* used; which tool*; crm; erp;"
          + " database; operating system; what technology; which app; programme do you use;"
          + " hardware; make and model; meddalwedd"),
  POLICY(
      "Policy",
      "policy; policies; procedure*; guidance; guideline*; protocol*; code of conduct; strategy;"
          + " strategies; criteria; rules; polisi; polisïau; canllaw*; standing order*; framework;"
          + " plan; plans; threshold*; eligibility"),
  DOCUMENT(
      "Document",
      "cop*y of; copies of; copy; minutes; report; reports; correspondence; emails; e-mails;"
          + " letter*; document*; agenda*; assessment*; audit*; map; maps; list of; spreadsheet;"
          + " dataset; register; log; agreement*; photograph*; specification*; terms of reference;"
          + " records of; presentation*; briefing*; copi o; copïau; cofnodion; adroddiad*;"
          + " evaluation; business case; template; leaflet; link to"),
  SHARE(
      "Share",
      "percentage; per cent; proportion; what share; share of; % of; rate of; ratio; canran;"
          + " ganran; chanran; cyfran"),
  COUNT(
      "Count",
      "how many; number of; total number; what number; numbers; figure*; statistic*; breakdown;"
          + " quantity; nifer; faint o; sawl; ^total; count of; of these; of those; no. of; numbers"
          + " of; headcount; fte; volume of"),
  REASON(
      "Reason",
      "why; reason*; rationale; grounds for; what grounds; justif*; cause*; pam; rheswm; rhesymau;"
          + " explain*; on what basis"),
  PLACE(
      "Place",
      "^where is; ^where are; ^where was; ^where were; ^where do; ^where does; ^where did;"
          + " where they are; where it is; location*; address*; which site*; which road*; which"
          + " street*; postcode*; ble;"
          + " lleoliad*; ward; which area*; which hospital*; which school*"),
  PROCESS(
      "How it is done",
      "how do; how does; how are; how is; process*; steps; what happens; what action*; measure*;"
          + " what training; train*; sut; monitor*; what support; method*; how was; how were; what"
          + " is being done; arrangements; provision"),
  PEOPLE(
      "Who", "who; whom; whose; which officer*; which staff; names of; name of; pwy; members of"),
  DATE("When", "when; date*; what year; pryd; year of"),
  EXISTENCE(
      "Whether",
      "^do; ^does; ^did; ^is; ^are; ^was; ^were; ^has; ^have; ^had; ^will; ^can; ^could; ^would;"
          + " ^any; whether; confirm if; state if; yes/no; ^a oes; ^ydych; ^ydy; ^oes; ^a yw; if"
          + " you");

  private final String label;
  private final List<String> phrases;

  Attribute(String label, String phrases) {
    this.label = label;
    this.phrases = Arrays.stream(phrases.split(";", -1)).map(String::strip).toList();
  }

  /** The word an officer reads. */
  public String label() {
    return label;
  }

  List<String> phrases() {
    return phrases;
  }
}
