package uk.gov.ppo.docket.officer.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministratorSettingsTest {
  @Test
  void thereIsNoPasswordUnlessTheOperatorChoosesOne() {
    assertThat(new AdministratorSettings("", "").chosen()).isEmpty();
  }

  @Test
  void takesTheFirstLineOfAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "correct horse battery\n\n");
    assertThat(new AdministratorSettings("", file.toString()).chosen())
        .hasValue("correct horse battery");
  }

  @Test
  void saysWhichSettingIsWrongAndNeverThePassword() {
    assertThatThrownBy(() -> new AdministratorSettings("hunter2", "").chosen())
        .hasMessage("docket.admin.password: give at least 12 characters");
    assertThatThrownBy(() -> new AdministratorSettings("é".repeat(40), "").chosen())
        .hasMessage("docket.admin.password: give at most 72 bytes");
    assertThatThrownBy(() -> new AdministratorSettings("", "/no/such/file").chosen())
        .hasMessage("docket.admin.password-file: cannot read /no/such/file");
    assertThat(new AdministratorSettings("hunter2", "")).asString().doesNotContain("hunter2");
  }
}
