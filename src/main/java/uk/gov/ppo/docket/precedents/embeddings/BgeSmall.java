package uk.gov.ppo.docket.precedents.embeddings;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import org.jspecify.annotations.Nullable;

/**
 * bge-small-en-v1.5 with quantised weights, run in this process; its 384 numbers a text take some
 * 11 ms. It is loaded at the first text, which takes most of a second, so that commands that need
 * none stay quick.
 */
final class BgeSmall implements Embeddings {
  /** The model reads 512 tokens at a time, about so many characters. */
  static final int LONGEST = 2_000;

  private static final String WHERE =
      "dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel";

  private @Nullable EmbeddingModel loaded;

  /** Whether the model's jar is part of the program. */
  static boolean isThere() {
    try {
      Class.forName(WHERE, false, BgeSmall.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Override
  public String model() {
    return "bge-small-en-v1.5-q";
  }

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  public float[] of(String text) {
    String beginning = text.substring(0, Math.min(LONGEST, text.length())).strip();
    return loaded().embed(beginning.isEmpty() ? "-" : beginning).content().vector();
  }

  private synchronized EmbeddingModel loaded() {
    if (loaded == null) {
      // the caller's thread does the work: one sentence is one task anyway
      loaded = new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
    }
    return loaded;
  }
}
