package uk.gov.ppo.docket.deadline;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A time limit that a clock counts to. */
public enum ClockKind {
  /** FOIA 2000 section 10(1): the twentieth working day following receipt. */
  FOIA_20("FOIA-20", 20, Unit.WORKING_DAYS, Stops.OF_A_REQUEST),

  /**
   * FOIA 2000 section 10(3): reasonable time for the public interest test. The Commissioner expects
   * no more than forty working days in all, counted from receipt; the refusal notice of section 17
   * is still due by {@link #FOIA_20}.
   */
  FOIA_40("FOIA-40", 40, Unit.WORKING_DAYS, Stops.OF_A_REQUEST),

  /** EIR 2004 regulation 5(2): twenty working days after receipt. */
  EIR_20("EIR-20", 20, Unit.WORKING_DAYS, Stops.OF_A_REQUEST),

  /** EIR 2004 regulation 7(1): forty working days where a request is complex and voluminous. */
  EIR_40("EIR-40", 40, Unit.WORKING_DAYS, Stops.OF_A_REQUEST),

  /** Section 45 Code of Practice: an internal review within twenty working days. */
  REVIEW_20("REVIEW-20", 20, Unit.WORKING_DAYS, Stops.NONE),

  /**
   * Section 45 Code of Practice: an internal review in an exceptional case; EIR 2004 regulation
   * 11(4): representations are answered within forty working days.
   */
  REVIEW_40("REVIEW-40", 40, Unit.WORKING_DAYS, Stops.NONE),

  /**
   * Section 45 Code of Practice, and EIR 2004 regulation 11(2): the last day on which a review may
   * be asked for, forty working days after the response.
   */
  REVIEW_WINDOW_40("REVIEW-WINDOW-40", 40, Unit.WORKING_DAYS, Stops.NONE),

  /** UK GDPR article 12(3): subject access within one month of receipt. */
  SAR_1M("SAR-1M", 1, Unit.MONTHS, Stops.OF_SUBJECT_ACCESS),

  /**
   * UK GDPR article 12(3): two further months where requests are complex or many, counted from
   * receipt and not from the date the first month was moved on to.
   */
  SAR_3M("SAR-3M", 3, Unit.MONTHS, Stops.OF_SUBJECT_ACCESS),

  /**
   * Fees Regulations 2004, regulation 5(2)(b): requests within sixty consecutive working days may
   * have their costs added up (FOIA 2000 section 12(4)).
   */
  AGGREGATION_60("AGGREGATION-60", 60, Unit.WORKING_DAYS, Stops.NONE);

  /** What a clock counts in. */
  enum Unit {
    /** Working days of FOIA 2000 section 10(6). */
    WORKING_DAYS,
    /** Calendar months, the end moved past holidays of England and Wales. */
    MONTHS
  }

  /** What may stop a clock. */
  private static final class Stops {
    static final Set<StopReason> OF_A_REQUEST = Set.of(StopReason.CLARIFICATION, StopReason.FEE);
    static final Set<StopReason> OF_SUBJECT_ACCESS = Set.of(StopReason.PAUSE);
    static final Set<StopReason> NONE = Set.of();
  }

  private final String code;
  private final int length;
  private final Unit unit;
  private final Set<StopReason> stops;

  ClockKind(String code, int length, Unit unit, Set<StopReason> stops) {
    this.code = code;
    this.length = length;
    this.unit = unit;
    this.stops = stops;
  }

  /** The name used on the command line and in configuration. */
  public String code() {
    return code;
  }

  /**
   * The clock of this name, in any case.
   *
   * @throws IllegalArgumentException naming the clocks there are
   */
  public static ClockKind ofCode(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(() -> unknown(code));
  }

  /** The longer limit that may take this one's place, at most once; nothing when there is none. */
  public Optional<ClockKind> extended() {
    return switch (this) {
      case FOIA_20 -> Optional.of(FOIA_40);
      case EIR_20 -> Optional.of(EIR_40);
      case REVIEW_20 -> Optional.of(REVIEW_40);
      case SAR_1M -> Optional.of(SAR_3M);
      case FOIA_40, EIR_40, REVIEW_40, REVIEW_WINDOW_40, SAR_3M, AGGREGATION_60 -> Optional.empty();
    };
  }

  /** Whether this clock counts working days, and not months. */
  public boolean countsWorkingDays() {
    return unit == Unit.WORKING_DAYS;
  }

  /** Whether anything of this sort may happen to such a clock at all. */
  public boolean knows(ClockMove move) {
    return switch (move) {
      case ASK, CLARIFY -> mayStopFor(StopReason.CLARIFICATION);
      case PAUSE, RESUME -> mayStopFor(StopReason.FEE) || mayStopFor(StopReason.PAUSE);
      case EXTEND, EXTEND_FURTHER -> extended().isPresent();
      case CORRECT, ANSWER -> true;
    };
  }

  /** How many working days, or months. */
  int length() {
    return length;
  }

  Unit unit() {
    return unit;
  }

  boolean mayStopFor(StopReason reason) {
    return stops.contains(reason);
  }

  private static IllegalArgumentException unknown(String code) {
    String known = Arrays.stream(values()).map(ClockKind::code).collect(Collectors.joining(", "));
    return new IllegalArgumentException("No clock is called '" + code + "': use one of " + known);
  }
}
