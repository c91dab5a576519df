package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.intake.ByHand;
import uk.gov.ppo.docket.intake.NotPossible;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;

/** Any one message of the ledger: what is known of it, and what an officer may do with it. */
@Controller
@RequestMapping("/messages/{id:\\d{1,18}}")
class MessagePage {
  private static final String REFERENCE = "reference";

  private final Ledger ledger;
  private final MessageViews views;
  private final ByHand byHand;

  MessagePage(Ledger ledger, MessageViews views, ByHand byHand) {
    this.ledger = ledger;
    this.views = views;
    this.byHand = byHand;
  }

  @GetMapping
  String show(@PathVariable long id, Model model) {
    return show(id, "", Problems.none(), model);
  }

  private String show(long id, String reference, Problems problems, Model model) {
    model.addAttribute("view", views.of(find(id)));
    model.addAttribute(REFERENCE, reference);
    model.addAttribute("problems", problems);
    return "message";
  }

  private KeptMessage find(long id) {
    return ledger.find(id).orElseThrow(NotHere::new);
  }

  /** The message as it arrived, byte for byte; a browser keeps it and never shows it. */
  @GetMapping("/raw")
  ResponseEntity<byte[]> raw(@PathVariable long id) {
    ContentDisposition file =
        ContentDisposition.attachment().filename("message-%d.eml".formatted(find(id).id())).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(ledger.raw(id));
  }

  @PostMapping("/case")
  String makeCase(@PathVariable long id, Principal officer, Model model, RedirectAttributes next) {
    return attempt(
        id,
        () -> byHand.openCase(id, officer.getName()),
        "This message is a case now. Nobody was told: check it and send the acknowledgement",
        model,
        next);
  }

  @PostMapping("/read-again")
  String readAgain(@PathVariable long id, Principal officer, Model model, RedirectAttributes next) {
    return attempt(
        id,
        () -> byHand.readAgain(id, officer.getName()),
        "The message was read. Nobody was told: check the case and send the acknowledgement",
        model,
        next);
  }

  @PostMapping("/set-aside")
  String setAside(@PathVariable long id, Principal officer, Model model) {
    find(id);
    try {
      byHand.setAside(id, officer.getName());
      return "redirect:/messages/" + id;
    } catch (NotPossible refused) {
      return show(id, "", Problems.at("actions", refused.getMessage() + ""), model);
    }
  }

  private String attempt(
      long id, Supplier<Case> act, String done, Model model, RedirectAttributes next) {
    find(id);
    try {
      return moved(act.get(), done, next);
    } catch (NotPossible refused) {
      return show(id, "", Problems.at("actions", refused.getMessage() + ""), model);
    }
  }

  @PostMapping("/attach")
  String attach(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reference,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    KeptMessage kept = find(id);
    if (reference.isBlank()) {
      return show(
          id, "", Problems.at(REFERENCE, "Enter the reference of the case it belongs to"), model);
    }
    try {
      Case aCase = byHand.attach(id, reference, officer.getName());
      return moved(aCase, "The message was filed under " + aCase.reference(), next);
    } catch (NotPossible refused) {
      return show(id, reference, Problems.at(placeOf(kept), refused.getMessage() + ""), model);
    }
  }

  /** The field, unless the message can no longer be filed and the form is gone. */
  private String placeOf(KeptMessage before) {
    return views.of(find(before.id())).mayBeAttached() ? REFERENCE : "actions";
  }

  private static String moved(Case aCase, String words, RedirectAttributes next) {
    next.addFlashAttribute("done", words);
    return "redirect:/cases/" + aCase.id();
  }
}
