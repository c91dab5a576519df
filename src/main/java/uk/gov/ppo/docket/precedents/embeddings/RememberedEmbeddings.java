package uk.gov.ppo.docket.precedents.embeddings;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the last texts: all questions of a request share its vector. */
final class RememberedEmbeddings implements Embeddings {
  private static final int REMEMBERED = 256; // 1.5 KB each

  private final Embeddings inner;
  private final Map<String, float[]> last =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  RememberedEmbeddings(Embeddings inner) {
    this.inner = inner;
  }

  @Override
  public String model() {
    return inner.model();
  }

  @Override
  public boolean isOn() {
    return inner.isOn();
  }

  @Override
  public float[] of(String text) {
    synchronized (last) {
      float[] known = last.get(text);
      if (known != null) {
        return known;
      }
    }
    float[] vector = inner.of(text);
    synchronized (last) {
      last.put(text, vector);
    }
    return vector;
  }
}
