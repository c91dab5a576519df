package uk.gov.ppo.docket.officer;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address names nothing that is here. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotHere extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
