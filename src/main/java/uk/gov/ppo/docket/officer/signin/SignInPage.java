package uk.gov.ppo.docket.officer.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers sign in; the sign-in itself is Spring Security's. */
@Controller
class SignInPage {
  @GetMapping(Doors.SIGN_IN)
  String show(
      @RequestParam(required = false, name = "failed") @Nullable String failed,
      @RequestParam(required = false, name = "ended") @Nullable String ended,
      @RequestParam(required = false, name = "signed-out") @Nullable String signedOut,
      CsrfToken token,
      Model model) {
    token.getToken(); // makes the session now: half a page later it would be too late
    model.addAttribute("failed", failed != null);
    model.addAttribute("ended", ended != null);
    model.addAttribute("signedOut", signedOut != null);
    return "sign-in";
  }
}
