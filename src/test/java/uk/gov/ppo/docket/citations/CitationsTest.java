package uk.gov.ppo.docket.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.ppo.docket.CpuTime;

class CitationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NO_SUCH_PROVISION | section 8A        | I write under section 8A of the Freedom of Information Act 2000. | “Request for information”
          NO_SUCH_PROVISION | section 97        | Section 97? No: section 97 of the FOIA obliges you to publish. | ends at section 88
          NO_SUCH_PROVISION | regulation 44     | The request falls under regulation 44 EIR. | ends at regulation 21
          NO_SUCH_PROVISION | Regulation 12(4)(f) | Regulation 12(4)(f) of the Environmental Information Regulations 2004 does not apply. | is (e)
          NO_SUCH_PROVISION | regulation 12(5)(h) | Do not rely on regulation 12(5)(h) of the EIR. | is (g)
          NO_SUCH_PROVISION | section 14(3)     | Nor is this request vexatious under section 14(3) FOIA. | is (2)
          NO_SUCH_PROVISION | article 104       | My right follows from article 104 of the UK GDPR. | ends at article 99
          NO_SUCH_PROVISION | section 320       | Under section 320 of the Data Protection Act 2018 I ask for my file. | ends at section 215
          NO_SUCH_PROVISION | 26B               | Under sections 8 and 26B of the Freedom of Information Act 2000, please reply. | no section 26B
          NO_SUCH_ACT       | Freedom of Information Act 2005 | I ask under the Freedom of Information Act 2005. | it is of 2000
          NO_SUCH_ACT       | Freedom of Information Act (1998) | The Freedom of Information Act (1998) gives me that right. | it is of 2000
          NO_SUCH_ACT       | Environmental Information Regulations 2014 | See the Environmental Information Regulations 2014. | it is of 2004
          NO_SUCH_ACT       | Data Protection Act 2016 | Also under the Data Protection Act 2016. | it is of 2018
          NO_SUCH_ACT       | Human Rights Act 1988 | The Human Rights Act 1988 protects me. | it is of 1998
          NO_SUCH_ACT       | Public Bodies (Transparency) Act 2011 | This breaches the Public Bodies (Transparency) Act 2011. | legislation.gov.uk
          NOT_IN_FORCE      | Data Protection Act 1998 | Under section 7 of the Data Protection Act 1998 I want my file. | article 15
          OTHER_MATTER      | section 40        | You cannot rely on section 40 (commercial interests) of the Freedom of Information Act 2000. | section 43
          OTHER_MATTER      | Section 43        | Section 43 FOIA deals with personal data. | section 40
          OTHER_MATTER      | section 31        | The legal professional privilege exemption (section 31) of the Act is qualified; FOIA says so. | section 42
          OTHER_MATTER      | section 21        | Section 16 is met, and section 21 FOIA imposes a duty to provide advice and assistance. | section 16
          OTHER_MATTER      | regulation 12(5)(e) | Regulation 5 applies and regulation 12(5)(e) (manifestly unreasonable) EIR does not. | 12(4)(b)
          OTHER_MATTER      | Article 17        | Article 17 of the UK GDPR provides for subject access. | article 15
          NO_EXEMPTION      | section 45        | The section 45 exemption of the FOIA is not engaged. | code of practice
          NO_EXEMPTION      | section 10        | Nothing here is exempt under section 10 of the Freedom of Information Act 2000. | Time for compliance
          OTHER_TIME        | 14 days           | You must answer within 14 days under section 10 of the Freedom of Information Act 2000. | twentieth working day
          OTHER_TIME        | ten working days  | Section 10(1) FOIA gives you ten working days. | twentieth working day
          OTHER_TIME        | 28 calendar days  | The statutory time limit for a response under FOIA is 28 calendar days. | twentieth working day
          OTHER_TIME        | 20 working days   | Article 15 UK GDPR says 20 working days. | one month
          OTHER_TIME        | 40 days           | Under article 12 of the UK GDPR you have 40 days. | one month
          OTHER_TIME        | 40 working days   | Regulation 5(2) EIR requires an answer in 40 working days. | no later than 20 working days
          OTHER_COST        | £500              | The cost limit under section 12 FOIA is £500. | £450
          OTHER_COST        | 25 hours          | It cannot exceed the appropriate limit of 25 hours. | 18 hours
          """)
  void saysWhatIsWrongAndWhatIsRight(Slip slip, String words, String text, String right) {
    List<Misquote> found = Citations.misquotedIn(text);
    assertThat(found)
        .as(text)
        .anySatisfy(
            misquote -> {
              assertThat(misquote.slip()).isEqualTo(slip);
              assertThat(misquote.words()).isEqualToIgnoringCase(words);
              assertThat(misquote.right()).contains(right);
            })
        .allSatisfy(
            misquote ->
                assertThat(misquote.words())
                    .isEqualTo(text.substring(misquote.start(), misquote.end())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I ask under the Freedom of Information Act 2000 and, where it applies, the EIR 2004.",
        "Under the Freedom of Information Act of 2000, and section 40(2) on personal data, please"
            + " send:",
        "Section 10(1) of the Freedom of Information Act 2000 gives you twenty (20) working days.",
        "I look forward to your reply within 20 working days, as section 10 of the Act requires.",
        "Please reply within 14 days, as I have a hearing soon.",
        "Under FOIA, how many complaints were not answered within 12 weeks?",
        "Under the Freedom of Information Act please state how many replies took over 28 days.",
        "The internal review should take 20 working days, or 40 in complex cases, under section 45"
            + " FOIA.",
        "Regulation 11(4) EIR requires a decision on my representations within 40 working days.",
        "Regulation 7(1) of the EIR lets you take 40 working days.",
        "Article 12(3) UK GDPR gives one month, and two further months for complex requests.",
        "As article 15 of the UK GDPR says, please send my data within 30 days.",
        "Section 12 sets the appropriate limit at £450, or 18 hours at £25 an hour; £600 and 24"
            + " hours for others.",
        "Your refusal under section 12 said it would take 60 hours of work.",
        "Section 43 (commercial interests) and section 41 (breach of confidence) do not apply, FOIA"
            + " or not.",
        "If you apply section 40(2) (personal data) of the Freedom of Information Act 2000, redact"
            + " names.",
        "Sections 21 to 44 of the Freedom of Information Act 2000 list the exemptions.",
        "The duty of advice and assistance under section 16 FOIA applies.",
        "See section 4: Staffing below, and section 120 of the contract.",
        "Section 46 of the Public Health (Control of Disease) Act 1984 obliges councils to bury.",
        "Section 117 of the Mental Health Act 1983; section 136 too.",
        "Prison Rule 97 and regulation 61 of the Health and Safety at Work Regulations 1992.",
        "Article 2 of the European Convention on Human Rights protects life; article 1 of Protocol"
            + " 13 too.",
        "As FOISA section 38(1)(b) says, personal data may be withheld under the Freedom of"
            + " Information (Scotland) Act 2002.",
        "The section 14 exemption does not apply; nor is it exempt under section 31 of the Act."
            + " FOIA is clear.",
        "Under the Freedom of Information Act 2023/24 figures are wanted.",
        "1. Section 90 of my tenancy. 2. s 12 of the lease. 3. reg 2000.",
        "The Prisons and Probation Ombudsman's terms of reference, paragraph 97, apply.",
        "Regulation 12(4)(b) (manifestly unreasonable) and 12(5)(e) EIR do not apply.",
        "Section 11A and section 22A FOIA, section 76B of the Freedom of Information Act 2000.",
        "The Data (Use and Access) Act 2025 and article 22C of the UK GDPR matter.",
        "Gwnaf y cais hwn o dan adran 8 o Ddeddf Rhyddid Gwybodaeth 2000.",
      })
  void isSilentAboutWhatIsRightOrInDoubt(String text) {
    assertThat(Citations.misquotedIn(text)).isEmpty();
  }

  @Test
  void takesTimeThatGrowsWithTheLengthOnly() {
    List.of(
            "section 8A FOIA ",
            "the Act and Regulations ",
            "A B C D (",
            "within 14 days section 10 of the Freedom of Information Act 2000, ",
            "s.1, 2, 3, 4 and ")
        .forEach(
            words -> {
              String text = words.repeat(200_000 / words.length());
              assertThat(CpuTime.of(() -> Citations.misquotedIn(text)))
                  .as(words)
                  .isLessThan(Duration.ofSeconds(3));
            });
  }
}
