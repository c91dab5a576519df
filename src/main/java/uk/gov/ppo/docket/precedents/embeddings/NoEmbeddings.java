package uk.gov.ppo.docket.precedents.embeddings;

/** No model: search goes by words alone. */
enum NoEmbeddings implements Embeddings {
  NONE;

  @Override
  public String model() {
    return "";
  }

  @Override
  public boolean isOn() {
    return false;
  }

  @Override
  public float[] of(String text) {
    throw new IllegalStateException("Embeddings are off");
  }
}
