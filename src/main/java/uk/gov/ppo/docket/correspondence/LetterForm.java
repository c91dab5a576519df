package uk.gov.ppo.docket.correspondence;

import uk.gov.ppo.docket.casework.RequestKind;

/** The letters the office writes, each worded in a file of its own, with a Welsh twin beside it. */
enum LetterForm {
  /** To somebody who made a request for information under the Act. */
  ACKNOWLEDGEMENT("acknowledgement"),
  /** The same under the Environmental Information Regulations. */
  ACKNOWLEDGEMENT_EIR("acknowledgement-eir"),
  /** To somebody who asks for their own data. */
  ACKNOWLEDGEMENT_SUBJECT_ACCESS("acknowledgement-subject-access"),
  /** To somebody who asks us to look again at an answer. */
  ACKNOWLEDGEMENT_REVIEW("acknowledgement-review"),
  /** To somebody who complains about a prison or probation matter. */
  ACKNOWLEDGEMENT_COMPLAINT("acknowledgement-complaint"),
  /** To somebody whose message is none of these: it promises no handling under any Act. */
  ACKNOWLEDGEMENT_OTHER("acknowledgement-other"),
  /** To somebody whose message asks for several of these. */
  ACKNOWLEDGEMENT_TOGETHER("acknowledgement-together"),
  RESPONSE("response"),
  RESPONSE_EIR("response-eir"),
  RESPONSE_SUBJECT_ACCESS("response-subject-access"),
  RESPONSE_REVIEW("response-review"),
  /** Under no Act: an answer to a complaint or to a letter of another sort. */
  RESPONSE_OTHER("response-other"),
  /** An officer asks what is meant. */
  CLARIFICATION("clarification");

  private final String name;

  LetterForm(String name) {
    this.name = name;
  }

  /** The file with its English words. */
  String file() {
    return name + ".txt";
  }

  /** The file with its words in a language. */
  String file(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> file();
      case WELSH -> name + ".cy.txt";
    };
  }

  static LetterForm acknowledging(RequestKind kind) {
    return switch (kind) {
      case FOI -> ACKNOWLEDGEMENT;
      case EIR -> ACKNOWLEDGEMENT_EIR;
      case SUBJECT_ACCESS -> ACKNOWLEDGEMENT_SUBJECT_ACCESS;
      case INTERNAL_REVIEW -> ACKNOWLEDGEMENT_REVIEW;
      case COMPLAINT -> ACKNOWLEDGEMENT_COMPLAINT;
      case OTHER -> ACKNOWLEDGEMENT_OTHER;
    };
  }

  static LetterForm answering(RequestKind kind) {
    return switch (kind) {
      case FOI -> RESPONSE;
      case EIR -> RESPONSE_EIR;
      case SUBJECT_ACCESS -> RESPONSE_SUBJECT_ACCESS;
      case INTERNAL_REVIEW -> RESPONSE_REVIEW;
      case COMPLAINT, OTHER -> RESPONSE_OTHER;
    };
  }
}
