package uk.gov.ppo.docket.officer;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page: whose service it is and who is signed in. */
@ControllerAdvice
class PageFrame {
  private final String office;

  PageFrame(@Value("${docket.office.name:Prisons and Probation Ombudsman}") String office) {
    this.office = office;
  }

  @ModelAttribute("office")
  String office() {
    return office;
  }

  /** The account's name, empty for nobody. */
  @ModelAttribute("officer")
  String officer(@Nullable Principal officer) {
    return officer == null ? "" : officer.getName();
  }
}
