package uk.gov.ppo.docket.precedents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;

/** Texts that share words point the same way; what was asked for is remembered. */
final class CountedEmbeddings implements Embeddings {
  private static final int NUMBERS = 384;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  List<String> asked() {
    return asked;
  }

  @Override
  public String model() {
    return "counted";
  }

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  public float[] of(String text) {
    asked.add(text);
    float[] vector = new float[NUMBERS];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      vector[Math.floorMod(word.hashCode(), NUMBERS)] += 1;
    }
    double length = 0;
    for (float number : vector) {
      length += number * number;
    }
    for (int i = 0; i < NUMBERS; i++) {
      vector[i] /= (float) Math.sqrt(length);
    }
    return vector;
  }
}
