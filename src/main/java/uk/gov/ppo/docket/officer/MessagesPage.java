package uk.gov.ppo.docket.officer;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Tray;
import uk.gov.ppo.docket.ledger.Trays;
import uk.gov.ppo.docket.officer.reading.MessageHead;
import uk.gov.ppo.docket.officer.reading.MessageHeads;

/** The trays: messages a person may want to look at, tray by tray. */
@Controller
class MessagesPage {
  /**
   * One message in a tray.
   *
   * @param from who it says it is from, empty where it does not
   */
  record Line(long id, String arrived, String from, String subject, Tag fate, String reason) {
    static Line of(KeptMessage message, MessageHead head) {
      return new Line(
          message.id(),
          LondonTime.moment(message.arrivedAt()),
          head.from(),
          head.subject(),
          Tag.of(message.fate()),
          message.reason());
    }
  }

  private final Trays trays;
  private final MessageHeads heads;

  MessagesPage(Trays trays, MessageHeads heads) {
    this.trays = trays;
    this.heads = heads;
  }

  @GetMapping("/messages")
  String unreadable(@RequestParam(defaultValue = "1") int page, Model model) {
    return show(Tray.QUARANTINED, page, model);
  }

  @GetMapping("/messages/set-aside")
  String setAside(@RequestParam(defaultValue = "1") int page, Model model) {
    return show(Tray.SET_ASIDE, page, model);
  }

  @GetMapping("/messages/second-copies")
  String copies(@RequestParam(defaultValue = "1") int page, Model model) {
    return show(Tray.COPIES, page, model);
  }

  private String show(Tray tray, int page, Model model) {
    Map<Tray, Long> counts = trays.counts();
    model.addAttribute("tray", tray);
    model.addAttribute(
        "tabs",
        Stream.of(Tray.values())
            .map(t -> new Tab(pathOf(t), t.label(), counts.getOrDefault(t, 0L), t == tray))
            .toList());
    model.addAttribute("path", pathOf(tray));
    model.addAttribute("about", about(tray));
    model.addAttribute(
        "lines",
        Page.of(
                counts.getOrDefault(tray, 0L),
                page,
                (skipped, most) -> trays.in(tray, skipped, most))
            .map(message -> Line.of(message, heads.of(message.id()))));
    return "messages";
  }

  static String pathOf(Tray tray) {
    return switch (tray) {
      case QUARANTINED -> "/messages";
      case SET_ASIDE -> "/messages/set-aside";
      case COPIES -> "/messages/second-copies";
    };
  }

  private static String about(Tray tray) {
    return switch (tray) {
      case QUARANTINED ->
          "Docket could not read these messages. A case stands for each, so that its clock runs."
              + " Nobody was answered.";
      case SET_ASIDE ->
          "These messages are kept but belong to no case: machines wrote them, they are our own"
              + " come back, or they speak of a case that is not their sender’s. Nobody was"
              + " answered.";
      case COPIES ->
          "These messages came before, in the same words under the same number. The first copy was"
              + " dealt with.";
    };
  }
}
