package uk.gov.ppo.docket.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.kinds.Matter;
import uk.gov.ppo.docket.kinds.Matters;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.routing.Routed;
import uk.gov.ppo.docket.routing.RoutingFacts;
import uk.gov.ppo.docket.routing.RoutingRules;
import uk.gov.ppo.docket.routing.RuleFinding;
import uk.gov.ppo.docket.text.MessageText;
import uk.gov.ppo.docket.triage.AutomaticMail;
import uk.gov.ppo.docket.triage.Finding;
import uk.gov.ppo.docket.triage.Match;
import uk.gov.ppo.docket.triage.Triage;

/** {@code docket rules check} and {@code docket rules try message.eml}. */
final class RulesCommand {
  private RulesCommand() {}

  @Command(name = "rules", description = "Checks and tries the rules for incoming messages.")
  static final class Both {}

  private static final String AUTOMATIC = "automatic-mail.yaml";

  private static Path file() {
    return Settings.file("routing.yaml");
  }

  @Command(
      name = "check",
      description = "Validates config/routing.yaml and config/automatic-mail.yaml.")
  static final class Check implements Callable<Integer> {
    private final Console console;

    Check(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      int rules = RoutingRules.read(file()).ids().size();
      console.line(file() + ": " + rules + " rules, nothing wrong");
      Path automatic = Settings.file(AUTOMATIC);
      AutomaticMail.readOrShipped(automatic);
      console.line(automatic + ": nothing wrong");
      return 0;
    }
  }

  @Command(
      name = "try",
      description = "Explains what each rule makes of messages, and which rows of the table.")
  static final class Try implements Callable<Integer> {
    private final Console console;
    private final MessageReader reader = new MessageReader(ReadingLimits.DEFAULT);

    @Mixin private Answering answering = new Answering();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Messages (.eml).")
    private List<Path> files = new ArrayList<>();

    Try(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      RoutingRules rules = RoutingRules.read(file());
      Triage triage = new Settings().triage();
      return new Inputs(console, answering)
          .files(files, (file, raw) -> explain(triage, rules, file, reader.read(raw)))
          .exit();
    }

    private void explain(Triage triage, RoutingRules rules, String file, Message message) {
      MessageText text = MessageText.of(message);
      Request request = Request.in(text);
      Finding finding = triage.judge(message, !request.questions().isEmpty());
      RoutingFacts facts = Matters.factsOf(message, text, request);
      explain(
          rules,
          file,
          facts,
          finding,
          new Matters(rules).in(facts, request).stream().map(Opened::by).toList());
    }

    private void explain(
        RoutingRules rules, String file, RoutingFacts facts, Finding finding, List<Opened> opened) {
      Routed routed = rules.route(facts);
      List<RuleFinding> findings = rules.explain(facts);
      answering.give(
          console,
          JsonLine.of("file", file)
              .with("rule", routed.rule())
              .with("kind", spelt(routed.kind()))
              .with("team", routed.team())
              .with("priority", spelt(routed.priority()))
              .with("reason", routed.reason())
              .with("findings", findings)
              .with("cases", opened)
              .with("outcome", finding.letter())
              .with("rows", finding.matches()),
          () ->
              text(file, routed, findings)
                  + opened.stream().map(Opened::inWords).collect(Collectors.joining())
                  + tableText(finding));
    }

    /** One of the cases it would open. */
    private record Opened(
        String kind, String team, String rule, String evidence, List<String> questions) {
      static Opened by(Matter matter) {
        Placement placement = matter.placement();
        return new Opened(
            spelt(placement.kind()),
            placement.team(),
            placement.rule(),
            placement.evidence(),
            matter.questions().stream().map(FoundQuestion::text).toList());
      }

      String inWords() {
        return "  case of kind %s, team %s, %d question(s), because of rule %s: %s%n"
            .formatted(kind, team, questions.size(), rule, evidence);
      }
    }

    /** Every row of the decision table that applies, with its evidence, the deciding one first. */
    private static String tableText(Finding finding) {
      StringBuilder text = new StringBuilder("  outcome " + finding.letter() + ", by itself\n");
      for (Match match : finding.matches()) {
        text.append("  ").append(match.equals(finding.deciding()) ? "=> " : " + ");
        text.append("row ").append(match.row()).append(' ').append(match.rule());
        text.append(": ").append(match.reason());
        text.append(match.evidence().isEmpty() ? "" : " (" + match.evidence() + ")").append('\n');
      }
      return text.toString();
    }

    private static String text(String file, Routed routed, List<RuleFinding> findings) {
      StringBuilder text = new StringBuilder();
      text.append(
          "%s: %s, team %s, priority %s%n  because of rule %s: %s%n"
              .formatted(
                  file,
                  spelt(routed.kind()),
                  routed.team(),
                  spelt(routed.priority()),
                  routed.rule(),
                  routed.reason()));
      for (RuleFinding finding : findings) {
        text.append("  ").append(mark(finding)).append(finding.rule());
        text.append(": ").append(finding.why()).append('\n');
      }
      return text.toString();
    }

    /** As the rules' file spells it, {@code subject-access}. */
    private static String spelt(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String mark(RuleFinding finding) {
      if (finding.decides()) {
        return "=> ";
      }
      return finding.matched() ? " + " : " - ";
    }
  }
}
