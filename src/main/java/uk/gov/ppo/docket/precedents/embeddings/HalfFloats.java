package uk.gov.ppo.docket.precedents.embeddings;

import java.nio.ByteBuffer;

/** Vectors as they are kept: two bytes a number, big-endian IEEE 754 binary16. */
public final class HalfFloats {
  private HalfFloats() {}

  /** Two bytes for each number. */
  public static byte[] bytes(float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(vector.length * Short.BYTES);
    for (float number : vector) {
      bytes.putShort(Float.floatToFloat16(number));
    }
    return bytes.array();
  }

  /** A number for every two bytes. */
  public static float[] vector(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    float[] vector = new float[bytes.length / Short.BYTES];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Float.float16ToFloat(from.getShort());
    }
    return vector;
  }
}
