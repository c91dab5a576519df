package uk.gov.ppo.docket.officer;

import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;

/** What officers call the values that carry no words of their own. */
final class Words {
  private Words() {}

  /** As a list has room for. */
  static String shortly(RequestKind kind) {
    return switch (kind) {
      case FOI -> "FOI";
      case EIR -> "EIR";
      default -> of(kind);
    };
  }

  static String of(RequestKind kind) {
    return switch (kind) {
      case FOI -> "Freedom of information";
      case EIR -> "Environmental information";
      case SUBJECT_ACCESS -> "Subject access";
      case INTERNAL_REVIEW -> "Internal review";
      case COMPLAINT -> "Complaint";
      case OTHER -> "Other";
    };
  }

  static String of(Priority priority) {
    return switch (priority) {
      case HIGH -> "High";
      case NORMAL -> "Normal";
      case LOW -> "Low";
    };
  }

  /** {@code 1 question}, {@code 3 questions}. */
  static String count(long n, String thing) {
    return n + " " + thing + (n == 1 ? "" : "s");
  }

  /** {@code 512 bytes}, {@code 3 KB}. */
  static String size(long bytes) {
    return bytes < 1024 ? bytes + " bytes" : Math.ceilDiv(bytes, 1024L) + " KB";
  }
}
