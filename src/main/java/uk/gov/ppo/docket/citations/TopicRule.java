package uk.gov.ppo.docket.citations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Provisions said to be about what others are about: {@code section 40 (commercial interests)}. */
final class TopicRule implements Rule {
  /**
   * {@code (commercial interests)}, {@code – commercial interests}, {@code , which protects ...}.
   */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?s)^\\s{0,2}(?:(?:of\\s+)?(?:the\\s+)?(?:[A-Z][\\p{L}"
              + " ]{1,40}?\\s)?(?:Act|FOIA|Regulations|EIR|GDPR)(?:\\s\\d{4})?\\s?)?(?:\\(([^()\\n"
              + "]{3,60})\\)|\\s?[–—:-]\\s([^.,;\\n"
              + "]{3,60})|(?:\\s|,\\swhich\\s|'s\\s|’s\\s)(?:deals"
              + " with|concerns|covers|protects|relates to|governs|provides for|exempts|imposes"
              + " (?:a|the) (?:statutory )?duty (?:of|to provide))\\s([^.;\\n"
              + "]{3,60})|[^.;:\\n"
              + "]{0,40}\\b(?:that section|that"
              + " exemption|which)\\s(?:protects|covers|concerns|relates to|deals with)\\s([^.;\\n"
              + "]{3,60})|\\s?exemptions?\\s(?:for|on|relating to|covering|protecting)\\s([^.,;\\n"
              + "]{3,60}))");

  /**
   * {@code the commercial interests exemption (section 40)}, {@code ... exemption under section}.
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?s)([\\p{L}’' -]{3,60})\\s(?:exemption|exception|duty|right)s?\\s?"
              + "(?:\\((?:in |under )?|(?:in|under|at)\\s)(?:FOIA\\s)?$");

  /** {@code the exemption for future publication, which is section 23}. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?s)exemption\\sfor\\s([^.,;:]{3,80}),?\\swhich\\sis\\s(?:in\\s|found\\sin\\s)?$");

  @Override
  public List<Misquote> in(Sentence sentence) {
    return sentence.provisions().stream()
        .flatMap(cited -> cited.law().flatMap(law -> in(sentence, cited, law)).stream())
        .toList();
  }

  private static Optional<Misquote> in(Sentence sentence, CitedProvision cited, Law law) {
    if (!law.has(cited.number(), cited.letter())) {
      return Optional.empty();
    }
    List<Topic> named = topics(description(sentence, cited));
    boolean right = named.isEmpty() || named.stream().anyMatch(topic -> topic.isIn(cited, law));
    return right
        ? Optional.empty()
        : named.stream()
            .filter(topic -> topic.places().containsKey(law))
            .findFirst()
            .map(
                topic ->
                    sentence.misquote(
                        Slip.OTHER_MATTER, cited.start(), cited.end(), right(topic, cited, law)));
  }

  private static String right(Topic topic, CitedProvision cited, Law law) {
    String is =
        law.heading(cited.whole())
            .or(() -> law.heading(cited.base()))
            .map(heading -> " is “%s”".formatted(heading))
            .orElse(" is about something else");
    return "%s %s of %s%s. For %s see %s %s."
        .formatted(
            Character.toUpperCase(law.unit().charAt(0)) + law.unit().substring(1),
            cited.whole(),
            law.title(),
            is,
            topic.name(),
            law.unit(),
            topic.places().getOrDefault(law, List.of("")).getFirst());
  }

  private static List<Topic> topics(String description) {
    String words = description.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Topic.ALL.stream()
        .filter(topic -> topic.phrases().stream().anyMatch(words::contains))
        .toList();
  }

  /** What the sentence says a provision is about; empty where it says nothing. */
  private static String description(Sentence sentence, CitedProvision cited) {
    int end =
        sentence.provisions().stream()
            .mapToInt(CitedProvision::start)
            .filter(start -> start >= cited.end())
            .min()
            .orElse(sentence.end());
    Matcher after =
        AFTER.matcher(sentence.text().substring(cited.end(), Math.min(end, sentence.end())));
    if (after.find()) {
      for (int group = 1; group <= after.groupCount(); group++) {
        if (after.group(group) != null) {
          return after.group(group);
        }
      }
    }
    int start =
        sentence.provisions().stream()
            .mapToInt(CitedProvision::end)
            .filter(e -> e <= cited.start())
            .max()
            .orElse(sentence.start());
    String lead = sentence.text().substring(start, cited.start());
    Matcher before = BEFORE.matcher(lead);
    Matcher named = NAMED.matcher(lead);
    return before.find() ? before.group(1) : named.find() ? named.group(1) : "";
  }
}
