package uk.gov.ppo.docket.text;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** The shipped limits with some of them changed, for tests that reach them. */
final class StrictLimits {
  private StrictLimits() {}

  /** Limits with these components, by name, in place of the shipped ones. */
  static Limits with(Map<String, Object> changed) {
    RecordComponent[] components = Limits.class.getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> value(c, changed)).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<Limits> constructor = Limits.class.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalArgumentException(changed.toString(), wrong);
    }
  }

  private static Object value(RecordComponent component, Map<String, Object> changed) {
    try {
      Object shipped = component.getAccessor().invoke(Limits.DEFAULT);
      return changed.getOrDefault(component.getName(), shipped);
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
