package uk.gov.ppo.docket.precedents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.outcomes.OutcomeMeasure;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;

/**
 * Questions of requests of which a person said which ask the same, in the form of {@code
 * requests.jsonl}.
 *
 * @param asked every question as it was asked
 * @param same the names of the questions of other requests that ask the same, by name
 * @param folds which of five parts a topic belongs to; topics that share a question go together
 */
record JudgedQuestions(
    List<Asked> asked, Map<String, Set<String>> same, Map<String, Integer> folds) {
  static final int FOLDS = 5;

  /** A question with the topic of its request. */
  record Asked(String topic, Precedent precedent) {
    String name() {
      return precedent.id();
    }

    Asked within(String request) {
      return new Asked(
          topic,
          new Precedent(
              precedent.id(),
              precedent.requestId(),
              precedent.authority(),
              precedent.date(),
              precedent.source(),
              request,
              precedent.question(),
              precedent.answer(),
              precedent.outcome(),
              precedent.sections()));
    }

    PrecedentQuery query() {
      return new PrecedentQuery(
          precedent.question(), precedent.request(), precedent.requestId(), 10);
    }
  }

  static JudgedQuestions read(Path file) {
    List<Asked> asked = new ArrayList<>();
    Map<String, Set<Asked>> groups = new TreeMap<>();
    for (JsonNode request : OutcomeMeasure.lines(file)) {
      int number = 0;
      for (JsonNode gold : request.get("gold")) {
        Asked one = asked(request, gold, number++);
        asked.add(one);
        for (String group : groupsOf(gold)) {
          groups.computeIfAbsent(group, g -> new HashSet<>()).add(one);
        }
      }
    }
    return new JudgedQuestions(asked, same(groups), folds(asked, groups));
  }

  private static Asked asked(JsonNode request, JsonNode gold, int number) {
    String id = request.get("id").asString();
    return new Asked(
        request.get("topic").asString(),
        new Precedent(
            id + "#" + number,
            id,
            request.get("authority").asString(),
            request.get("date").asString(""),
            "requests.jsonl",
            request.get("request_text").asString(),
            gold.get("text").asString(),
            gold.path("answer").asString(""),
            Outcome.ofCode(gold.path("outcome").asString("unknown")),
            List.of()));
  }

  private static Set<String> groupsOf(JsonNode gold) {
    Set<String> groups = new TreeSet<>();
    JsonNode same = gold.path("same_as");
    if (same.isString()) {
      groups.add(same.asString());
    }
    same.forEach(each -> groups.add(each.asString()));
    return groups;
  }

  private static Map<String, Set<String>> same(Map<String, Set<Asked>> groups) {
    Map<String, Set<String>> same = new HashMap<>();
    for (Set<Asked> members : groups.values()) {
      for (Asked one : members) {
        members.stream()
            .filter(m -> !m.precedent().requestId().equals(one.precedent().requestId()))
            .forEach(m -> same.computeIfAbsent(one.name(), n -> new HashSet<>()).add(m.name()));
      }
    }
    return same;
  }

  /** The largest families of topics first, each to the part that has fewest questions yet. */
  private static Map<String, Integer> folds(List<Asked> asked, Map<String, Set<Asked>> groups) {
    Map<String, String> family = new TreeMap<>();
    asked.forEach(one -> family.put(one.topic(), one.topic()));
    for (Set<Asked> members : groups.values()) {
      Set<String> topics = new TreeSet<>();
      members.forEach(one -> topics.add(family.get(one.topic())));
      String first = topics.iterator().next();
      family.replaceAll((topic, of) -> topics.contains(of) ? first : of);
    }
    Map<String, Long> sizes =
        asked.stream()
            .collect(
                Collectors.groupingBy(
                    one -> family.get(one.topic()), TreeMap::new, Collectors.counting()));
    long[] filled = new long[FOLDS];
    Map<String, Integer> ofFamily = new HashMap<>();
    sizes.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            one -> {
              int least = 0;
              for (int fold = 1; fold < FOLDS; fold++) {
                least = filled[fold] < filled[least] ? fold : least;
              }
              filled[least] += one.getValue();
              ofFamily.put(one.getKey(), least);
            });
    Map<String, Integer> folds = new TreeMap<>();
    family.forEach((topic, of) -> folds.put(topic, ofFamily.get(of)));
    return folds;
  }

  int foldOf(Asked one) {
    return folds.getOrDefault(one.topic(), 0);
  }

  Set<String> sameAs(Asked one) {
    return same.getOrDefault(one.name(), Set.of());
  }

  boolean isSame(Asked one, Precedent other) {
    return sameAs(one).contains(other.id());
  }

  /** The questions of the requests that pass. */
  JudgedQuestions where(Predicate<Asked> wanted) {
    return new JudgedQuestions(asked.stream().filter(wanted).toList(), same, folds);
  }

  /** The same, with no more of each request than a response letter tells: its questions. */
  JudgedQuestions asLetters() {
    Map<String, String> told =
        asked.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.precedent().requestId(),
                    Collectors.mapping(
                        one -> one.precedent().question(), Collectors.joining("\n\n"))));
    return new JudgedQuestions(
        asked.stream()
            .map(one -> one.within(told.getOrDefault(one.precedent().requestId(), "")))
            .toList(),
        same,
        folds);
  }

  /** The questions as an archive of their own in a folder. */
  PrecedentArchive archive(Path folder, Embeddings embeddings) {
    PrecedentArchive archive = PrecedentArchive.open(folder, embeddings);
    archive.precedents().add("requests.jsonl", asked.stream().map(Asked::precedent).toList());
    return archive;
  }
}
