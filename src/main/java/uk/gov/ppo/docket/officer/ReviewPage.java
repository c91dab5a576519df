package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMessage;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.LinkNotAllowed;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.MoveNotAllowed;
import uk.gov.ppo.docket.casework.ReviewRequest;
import uk.gov.ppo.docket.casework.Reviews;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.officer.reading.StoredMessages;

/** Opens an internal review of a closed case. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/review")
class ReviewPage {
  /** A message in which the requester may have asked for the review. */
  record Choice(String number, String words) {}

  private final Cases cases;
  private final Reviews reviews;
  private final StoredMessages stored;
  private final CaseScreen screen;
  private final Clock clock;

  ReviewPage(Cases cases, Reviews reviews, StoredMessages stored, CaseScreen screen, Clock clock) {
    this.cases = cases;
    this.reviews = reviews;
    this.stored = stored;
    this.screen = screen;
    this.clock = clock;
  }

  @GetMapping
  String ask(@PathVariable long id, Model model) {
    return show(
        screen.find(id), new ReviewForm(null, null, null, null, null), Problems.none(), model);
  }

  @PostMapping
  String open(
      @PathVariable long id,
      @ModelAttribute ReviewForm form,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case reviewed = screen.find(id);
    Problems problems = form.problems();
    Optional<ReviewRequest> request = problems.any() ? Optional.empty() : request(reviewed, form);
    if (!problems.any() && request.isEmpty()) {
      problems = Problems.at(ReviewForm.MESSAGE, "Select how the request for a review came");
    } else if (!problems.any() && request.orElseThrow().receivedAt().isAfter(clock.instant())) {
      problems = Problems.at(ClockForm.DAY, "That day has not come yet: enter the day it came");
    }
    if (problems.any()) {
      return show(reviewed, form, problems, model);
    }
    try {
      Case review = reviews.open(id, request.orElseThrow(), officer.getName());
      next.addFlashAttribute("done", "Opened " + review.reference());
      return "redirect:/cases/" + review.id();
    } catch (MoveNotAllowed | LinkNotAllowed refused) {
      Problems late = Problems.at(ReviewForm.MESSAGE, refused.getMessage() + "");
      return show(reviewed, form, late, model);
    }
  }

  private Optional<ReviewRequest> request(Case reviewed, ReviewForm form) {
    if (form.cameOtherwise()) {
      LocalDate day = form.dated().date().orElseThrow();
      return Optional.of(
          new ReviewRequest(
              day.atStartOfDay(LondonTime.ZONE).toInstant(), form.reason(), List.of(), 0));
    }
    return followUps(reviewed).stream()
        .filter(message -> String.valueOf(message.inboundId()).equals(form.message()))
        .findFirst()
        .map(this::request);
  }

  private ReviewRequest request(CaseMessage message) {
    List<MessageId> id =
        message.messageId().isEmpty() ? List.of() : List.of(new MessageId(message.messageId()));
    String words = stored.inbound(message.inboundId()).newText().strip();
    return new ReviewRequest(message.at(), words, id, message.inboundId());
  }

  private List<CaseMessage> followUps(Case reviewed) {
    return cases.messages(reviewed.id()).stream()
        .filter(m -> m.role() == MessageRole.FOLLOW_UP && m.inboundId() != 0)
        .toList();
  }

  private String show(Case reviewed, ReviewForm form, Problems problems, Model model) {
    model.addAttribute("view", screen.view(reviewed));
    model.addAttribute("allowed", LifeViews.isReviewable(reviewed));
    model.addAttribute("choices", followUps(reviewed).stream().map(ReviewPage::choice).toList());
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "review";
  }

  private static Choice choice(CaseMessage message) {
    return new Choice(
        String.valueOf(message.inboundId()),
        "%s of %s".formatted(message.role().label(), LondonTime.moment(message.at())));
  }
}
