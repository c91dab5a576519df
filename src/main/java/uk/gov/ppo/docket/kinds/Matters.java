package uk.gov.ppo.docket.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.routing.PartWeight;
import uk.gov.ppo.docket.routing.Routed;
import uk.gov.ppo.docket.routing.RoutingFacts;
import uk.gov.ppo.docket.routing.RoutingRules;
import uk.gov.ppo.docket.text.AttachmentText;
import uk.gov.ppo.docket.text.MessageText;

/**
 * Tells what a message asks for. The rules are asked about the whole message, and again about each
 * question and each sentence alone: one kind is one matter, several are several. A question that
 * shows no kind goes with the words before it. In doubt a message is a request for information: its
 * clock runs, and an officer sees it.
 */
public final class Matters {
  private final RoutingRules rules;

  public Matters(RoutingRules rules) {
    this.rules = rules;
  }

  /**
   * The facts of a message that the rules may ask about.
   *
   * @param request its words with its questions
   */
  public static RoutingFacts factsOf(Message message, MessageText text, Request request) {
    return new RoutingFacts(
        message.replyAddress().map(Mailbox::address).orElse(""),
        message.subject(),
        request.text(),
        text.attachments().stream().map(AttachmentText::name).toList(),
        mayAsk(message, text, request));
  }

  // what was not wholly read, came with an attachment or quotes another message may hold a request
  // that was not found
  private static boolean mayAsk(Message message, MessageText text, Request request) {
    return !request.questions().isEmpty()
        || !text.attachments().isEmpty()
        || !text.problems().isEmpty()
        || !message.problems().isEmpty()
        || !text.quoted().isBlank();
  }

  /** The matters of a message in the order it comes to them; always at least one. */
  public List<Matter> in(Message message, MessageText text, Request request) {
    return in(factsOf(message, text, request), request);
  }

  /**
   * The matters of a message in the order it comes to them; always at least one.
   *
   * @param facts the message's; their words are those of the request
   * @param request its words with its questions
   */
  public List<Matter> in(RoutingFacts facts, Request request) {
    Routed whole = whole(facts, request);
    List<Part> parts = weighed(new PartReader(rules, request).parts(), whole);
    Map<Family, List<Part>> matters = sorted(parts, Family.of(whole.kind()));
    if (matters.size() < 2) {
      Routed routed =
          matters.keySet().stream()
              .findFirst()
              .map(only -> alone(only, matters, whole, facts))
              .orElse(whole);
      return List.of(new Matter(placement(routed), request.questions()));
    }
    return matters.entrySet().stream().map(m -> matter(m.getKey(), m.getValue(), facts)).toList();
  }

  /** What the rules say of the whole; beside one question of another sort no enquiry is general. */
  private Routed whole(RoutingFacts facts, Request request) {
    Routed routed = rules.route(facts);
    boolean otherwise =
        routed.kind() == RequestKind.OTHER && !request.questions().stream().allMatch(this::isIdle);
    return otherwise ? rules.route(facts, kind -> kind != RequestKind.OTHER) : routed;
  }

  private boolean isIdle(FoundQuestion question) {
    return rules.ofPart(question.text(), PartWeight.YES).stream()
        .findFirst()
        .map(sign -> sign.kind() == RequestKind.OTHER)
        .orElse(!question.text().contains("?"));
  }

  /**
   * Hints count where the message as a whole is about information, or was only told by words too
   * weak for its parts; or where its own kind shows in a part as well, so that a question stands
   * beside it.
   */
  private List<Part> weighed(List<Part> parts, Routed whole) {
    Family family = Family.of(whole.kind());
    boolean shown = parts.stream().anyMatch(part -> part.isMatter() && part.family() == family);
    boolean counts = family == Family.INFORMATION || shown || !rules.speaksOfParts(whole.rule());
    return counts ? parts.stream().map(Part::takingTheHint).toList() : parts;
  }

  /** Each matter with its questions, and with the sentences that showed it. */
  private static Map<Family, List<Part>> sorted(List<Part> parts, Family whole) {
    Map<Family, List<Part>> matters = new LinkedHashMap<>();
    parts.stream()
        .filter(Part::isMatter)
        .filter(part -> part.family() != Family.NONE)
        .forEach(part -> matters.put(part.family(), new ArrayList<>()));
    if (matters.isEmpty()) {
      return matters;
    }
    Family current = matters.containsKey(whole) ? whole : matters.keySet().iterator().next();
    for (Part part : parts) {
      boolean known = !part.sign().isEmpty() && matters.containsKey(part.family());
      current = known ? part.family() : current;
      matters.getOrDefault(current, new ArrayList<>()).add(part);
    }
    return matters;
  }

  /** All of it is one matter: the rule for the whole names its team, if it means the same. */
  private Routed alone(
      Family family, Map<Family, List<Part>> matters, Routed whole, RoutingFacts facts) {
    if (family.has(whole.kind())) {
      return whole;
    }
    return family == Family.INFORMATION
        ? rules.route(facts, family::has)
        : sign(matters.getOrDefault(family, List.of()), family);
  }

  private Matter matter(Family family, List<Part> parts, RoutingFacts facts) {
    return new Matter(
        placement(family == Family.INFORMATION ? information(parts, facts) : sign(parts, family)),
        numbered(parts));
  }

  /** Which team looks after information is told by the words that ask for it, and by the sender. */
  private Routed information(List<Part> parts, RoutingFacts facts) {
    String words =
        parts.stream()
            .flatMap(part -> part.question().stream())
            .map(FoundQuestion::text)
            .collect(Collectors.joining("\n\n"));
    Routed routed =
        rules.route(
            new RoutingFacts(facts.sender(), "", words, facts.attachments()),
            Family.INFORMATION::has);
    return routed.evidence().isEmpty() ? sign(parts, Family.INFORMATION) : routed;
  }

  private static Routed sign(List<Part> parts, Family family) {
    return parts.stream()
        .filter(part -> part.isMatter() && part.family() == family)
        .flatMap(part -> part.sign().stream())
        .findFirst()
        .orElseThrow();
  }

  private static List<FoundQuestion> numbered(List<Part> parts) {
    List<FoundQuestion> numbered = new ArrayList<>();
    parts.stream()
        .flatMap(part -> part.question().stream())
        .forEach(q -> numbered.add(q.numbered(numbered.size() + 1)));
    return numbered;
  }

  private static Placement placement(Routed routed) {
    return new Placement(
        routed.kind(),
        routed.team(),
        routed.priority(),
        routed.rule(),
        routed.reason(),
        routed.evidence());
  }
}
