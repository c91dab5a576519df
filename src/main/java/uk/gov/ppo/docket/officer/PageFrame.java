package uk.gov.ppo.docket.officer;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import uk.gov.ppo.docket.ledger.Tray;
import uk.gov.ppo.docket.ledger.Trays;

/** What stands around every page: whose service it is and who is signed in. */
@ControllerAdvice
class PageFrame {
  private final String office;
  private final Trays trays;

  PageFrame(
      @Value("${docket.office.name:Prisons and Probation Ombudsman}") String office, Trays trays) {
    this.office = office;
    this.trays = trays;
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

  /** Whether the person who looks may see how the service does. */
  @ModelAttribute("administrator")
  boolean administrator(HttpServletRequest request) {
    return request.isUserInRole("ADMIN");
  }

  /** What the menu counts; asked for by pages only, not by what sends the browser on to a page. */
  @ModelAttribute("waiting")
  LazyContextVariable<Waiting> waiting() {
    return new LazyContextVariable<>() {
      @Override
      protected Waiting loadValue() {
        return count();
      }
    };
  }

  // the page that says the database is in trouble has this menu as well
  private Waiting count() {
    try {
      Map<Tray, Long> counts = trays.counts();
      return new Waiting(
          counts.getOrDefault(Tray.QUARANTINED, 0L), counts.getOrDefault(Tray.SET_ASIDE, 0L));
    } catch (DataAccessException | TransactionException trouble) {
      return new Waiting(0, 0);
    }
  }

  /**
   * Messages that lie in trays.
   *
   * @param unreadable could not be read
   * @param setAside belong to no case
   */
  record Waiting(long unreadable, long setAside) {}
}
