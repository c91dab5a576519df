package uk.gov.ppo.docket.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Messages and letters that the demo brings along. */
final class Samples {
  private Samples() {}

  /** A file of the demo. */
  record Sample(String name, byte[] content) {}

  /** The messages in the order in which they arrive. */
  static List<Sample> messages() {
    return read("classpath:demo/messages/*.eml");
  }

  /** Prior responses of the office. */
  static List<Sample> letters() {
    return read("classpath*:demo/letters/**/*.*");
  }

  /** Copies the letters to where the service looks for them. */
  static void putLettersIn(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Sample letter : letters()) {
        Files.write(folder.resolve(letter.name()), letter.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The letters cannot be put in " + folder, e);
    }
  }

  private static List<Sample> read(String pattern) {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
          .map(Samples::read)
          .sorted(Comparator.comparing(Sample::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample read(Resource resource) {
    try {
      return new Sample(
          Objects.requireNonNull(resource.getFilename()), resource.getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
