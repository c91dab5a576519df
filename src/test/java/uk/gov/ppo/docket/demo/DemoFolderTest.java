package uk.gov.ppo.docket.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
  @TempDir Path temp;

  @Test
  void emptiesWhatAnEarlierDemoLeft() throws IOException {
    Path folder = temp.resolve("demo");
    new DemoFolder(folder).empty();
    Files.createDirectories(folder.resolve("letters"));
    Files.writeString(folder.resolve("letters/foi-1.txt"), "old");

    new DemoFolder(folder).empty();

    assertThat(folder).isDirectoryNotContaining(path -> path.endsWith("letters"));
  }

  @Test
  void leavesAFolderAloneThatItDidNotMake() throws IOException {
    Path database = Files.writeString(temp.resolve("docket.db"), "five years of cases");

    assertThatThrownBy(() -> new DemoFolder(temp).empty())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(temp.toString())
        .hasMessageContaining("DOCKET_DATA");

    assertThat(database).hasContent("five years of cases");
  }

  @Test
  void deletesALinkAndNotWhatItLeadsTo() throws IOException {
    Path kept = Files.writeString(temp.resolve("kept.txt"), "kept");
    Path folder = temp.resolve("demo");
    new DemoFolder(folder).empty();
    Files.createSymbolicLink(folder.resolve("link"), temp);

    new DemoFolder(folder).empty();

    assertThat(folder.resolve("link")).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void refusesALinkInTheFoldersPlace() throws IOException {
    Path link =
        Files.createSymbolicLink(temp.resolve("demo"), Files.createDirectory(temp.resolve("real")));

    assertThatThrownBy(() -> new DemoFolder(link).empty())
        .isInstanceOf(IllegalStateException.class);
  }
}
