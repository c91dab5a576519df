package uk.gov.ppo.docket.casework;

import static uk.gov.ppo.docket.casework.Exemption.Force.ABSOLUTE;
import static uk.gov.ppo.docket.casework.Exemption.Force.PROCEDURAL;
import static uk.gov.ppo.docket.casework.Exemption.Force.QUALIFIED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The grounds of refusal there are: FOIA 2000 sections 12, 14 and 21 to 44, and EIR 2004
 * regulations 12 and 13. Sections that are absolute in part only are listed as the part an office
 * such as this one meets.
 */
public final class Exemptions {
  /** FOIA 2000. */
  public static final List<Exemption> OF_THE_ACT =
      List.of(
          new Exemption("12", "Cost over the appropriate limit", PROCEDURAL),
          new Exemption("14", "Vexatious or repeated", PROCEDURAL),
          new Exemption("21", "Accessible by other means", ABSOLUTE),
          new Exemption("22", "Future publication", QUALIFIED),
          new Exemption("22A", "Research", QUALIFIED),
          new Exemption("23", "Security bodies", ABSOLUTE),
          new Exemption("24", "National security", QUALIFIED),
          new Exemption("26", "Defence", QUALIFIED),
          new Exemption("27", "International relations", QUALIFIED),
          new Exemption("28", "Relations within the United Kingdom", QUALIFIED),
          new Exemption("29", "The economy", QUALIFIED),
          new Exemption("30", "Investigations", QUALIFIED),
          new Exemption("31", "Law enforcement", QUALIFIED),
          new Exemption("32", "Court and inquiry records", ABSOLUTE),
          new Exemption("33", "Audit", QUALIFIED),
          new Exemption("34", "Parliamentary privilege", ABSOLUTE),
          new Exemption("35", "Government policy", QUALIFIED),
          new Exemption("36", "Conduct of public affairs", QUALIFIED),
          new Exemption("37", "The Sovereign and honours", QUALIFIED),
          new Exemption("38", "Health and safety", QUALIFIED),
          new Exemption("39", "Environmental information", QUALIFIED),
          new Exemption("40", "Personal information", ABSOLUTE),
          new Exemption("41", "Information given in confidence", ABSOLUTE),
          new Exemption("42", "Legal privilege", QUALIFIED),
          new Exemption("43", "Commercial interests", QUALIFIED),
          new Exemption("44", "Prohibited by law", ABSOLUTE));

  /** EIR 2004. */
  public static final List<Exemption> OF_THE_REGULATIONS =
      List.of(
          new Exemption("12", "Exceptions to the duty to disclose", QUALIFIED),
          new Exemption("13", "Personal data", ABSOLUTE));

  private Exemptions() {}

  /**
   * The ground that a section names for a request of this kind; nothing for a section that refuses
   * nothing, and for kinds that neither the Act nor the regulations rule.
   *
   * @param section with or without sub-sections, {@code 31(1)(f)}
   */
  public static Optional<Exemption> inForce(RequestKind kind, String section) {
    String bare = bare(section);
    return grounds(kind).stream().filter(ground -> ground.section().equals(bare)).findFirst();
  }

  private static List<Exemption> grounds(RequestKind kind) {
    return switch (kind) {
      case FOI, INTERNAL_REVIEW -> OF_THE_ACT;
      case EIR -> OF_THE_REGULATIONS;
      case SUBJECT_ACCESS, COMPLAINT, OTHER -> List.of();
    };
  }

  private static String bare(String section) {
    int bracket = section.indexOf('(');
    String bare = bracket < 0 ? section : section.substring(0, bracket);
    return bare.strip().toUpperCase(Locale.ROOT);
  }
}
