package uk.gov.ppo.docket.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The decoded leaves of malformed messages, as Apache James's mime4j decodes them (read in place
 * beside the checkout; line ends aside). Where ours differ no word is lost:
 *
 * <table>
 * <caption>Leaves that differ</caption>
 * <tr><th>leaf</th><th>why</th></tr>
 * <tr><td>ending-boundaries 1_1</td><td>A boundary with words behind it on its line ends a part for
 *     mime4j (RFC 2046 section 5.1.1, note to implementors). For us it does not, so the part also
 *     holds what follows.</td></tr>
 * <tr><td>malformedHeader-noheader 1, malformedHeaderStartsBody-noheader 1</td><td>A message without
 *     any header: by its setting mime4j gives nothing or the first line, we give both.</td></tr>
 * <tr><td>malformedHeaderStartsBody-nocrlfcrlf 1</td><td>A line in the header that is no field: for
 *     mime4j it begins the body in this setting, and is left out in the other, as it is for
 *     us.</td></tr>
 * <tr><td>missing-inner-boundary 1_2_1</td><td>A multipart without its boundary: mime4j finds an
 *     empty part, we give the words in it.</td></tr>
 * <tr><td>multipartemptypart 1_1, 1_2</td><td>A boundary and nothing: mime4j counts two empty parts,
 *     we find none, and give the words around them.</td></tr>
 * <tr><td>multipartnestedemptyparts 1_1</td><td>mime4j writes the attached message down undecoded;
 *     we follow it.</td></tr>
 * <tr><td>very-long-, very-very-long- and weird-boundary 1_1</td><td>The boundary ends in blanks,
 *     which RFC 2046 section 5.1.1 forbids and relays strip; a line that lacks one of them is a
 *     boundary for us, so that the words stand in two parts and not in one.</td></tr>
 * </table>
 */
class Mime4jLeavesTest {
  private static final Path MESSAGES = Path.of("../shared/corpora/mime4j/testmsgs");

  private static final String[] EXPLAINED = {
    "ending-boundaries_decoded_1_1",
    "malformedHeader-noheader_decoded_1",
    "malformedHeaderStartsBody-nocrlfcrlf_decoded_1",
    "malformedHeaderStartsBody-noheader_decoded_1",
    "missing-inner-boundary_decoded_1_2_1",
    "multipartemptypart_decoded_1_1",
    "multipartemptypart_decoded_1_2",
    "multipartnestedemptyparts_decoded_1_1",
    "very-long-boundary_decoded_1_1",
    "very-very-long-boundary_decoded_1_1",
    "weird-boundary_decoded_1_1"
  };

  private final MessageReader reader = new MessageReader(ReadingLimits.DEFAULT);

  @BeforeAll
  static void needsTheCorpus() {
    assumeTrue(Files.isDirectory(MESSAGES), "skipped: ../shared/corpora is not on this machine");
  }

  @Test
  void decodesEachLeafAsMime4jDoes() throws IOException {
    int all = 0;
    List<String> other = new ArrayList<>();
    for (Path message : files(".msg")) {
      List<byte[]> ours = leaves(Files.readAllBytes(message));
      List<Path> expected = expected(message);
      all += expected.size();
      for (Path leaf : expected) {
        byte[] theirs = Files.readAllBytes(leaf);
        Optional<byte[]> same = ours.stream().filter(mine -> same(mine, theirs)).findFirst();
        same.ifPresent(ours::remove);
        if (same.isEmpty()) {
          other.add(leaf.getFileName().toString().replaceAll("[.].*", ""));
        }
      }
    }
    System.out.printf("mime4j leaves: %d of %d as expected%n", all - other.size(), all);
    assertThat(other).containsExactlyInAnyOrder(EXPLAINED);
    assertThat(all).isEqualTo(40);
  }

  /** What is not as expected holds the expected words all the same, somewhere in the message. */
  @Test
  void losesNoWordOfALeafThatItDecodesOtherwise() throws IOException {
    int words = 0;
    for (String leaf : EXPLAINED) {
      Path message = MESSAGES.resolve(leaf.substring(0, leaf.indexOf("_decoded")) + ".msg");
      StringBuilder all = new StringBuilder();
      leaves(Files.readAllBytes(message)).forEach(each -> all.append(squeezed(each)));
      String theirs = squeezed(Files.readAllBytes(MESSAGES.resolve(leaf + ".txt")));
      for (String word :
          leaf.startsWith("multipartnested") || leaf.contains("nocrlfcrlf")
              ? new String[0]
              : theirs.split("\\s+")) {
        assertThat(word.startsWith("--") ? "" : word).as(leaf).isSubstringOf(all);
        words++;
      }
    }
    assertThat(words).isGreaterThan(50);
  }

  private List<byte[]> leaves(byte[] raw) {
    List<byte[]> leaves = new ArrayList<>();
    for (Part part : reader.read(raw).parts()) {
      if (part.type().equals("message/rfc822")) {
        leaves.addAll(leaves(part.content()));
      } else {
        leaves.add(part.content());
      }
    }
    return leaves;
  }

  private static boolean same(byte[] ours, byte[] theirs) {
    return squeezed(ours).equals(squeezed(theirs));
  }

  private static String squeezed(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").replace("\r", "\n");
  }

  private static List<Path> expected(Path message) throws IOException {
    String stem = message.getFileName().toString().replace(".msg", "_decoded_");
    return files("").stream()
        .filter(f -> f.getFileName().toString().startsWith(stem))
        .sorted(Comparator.comparing(Path::toString))
        .toList();
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.list(MESSAGES)) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }
}
