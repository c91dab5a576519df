package uk.gov.ppo.docket.correspondence;

/** The letters the office writes, each worded in a file of its own. */
enum LetterForm {
  /** To somebody who made a request for information. */
  ACKNOWLEDGEMENT("acknowledgement.txt"),
  /** To somebody whose message is no such request: it promises no handling under the Act. */
  ACKNOWLEDGEMENT_OTHER("acknowledgement-other.txt"),
  RESPONSE("response.txt");

  private final String file;

  LetterForm(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
