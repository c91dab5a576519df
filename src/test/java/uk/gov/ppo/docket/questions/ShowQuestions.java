package uk.gov.ppo.docket.questions;

import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the questions found in text files, with the places where they are asked again. */
final class ShowQuestions {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      String text = Files.readString(Path.of(file));
      System.out.println("== " + file);
      for (FoundQuestion q : new QuestionFinder().find(text)) {
        System.out.println(q.number() + " [" + q.label() + "] " + q.text().replaceAll("\\s+", " "));
        q.alsoAt()
            .forEach(s -> System.out.println("      = " + s.in(text).replaceAll("\\s+", " ")));
      }
    }
  }
}
