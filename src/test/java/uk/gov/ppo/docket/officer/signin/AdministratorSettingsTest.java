package uk.gov.ppo.docket.officer.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

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
  void isSetByTheEnvironmentAsAFileOrAPassword() {
    assertThat(fromEnvironment("DOCKET_ADMIN_PASSWORD", "correct horse battery").password())
        .isEqualTo("correct horse battery");
    assertThat(fromEnvironment("DOCKET_ADMIN_PASSWORD_FILE", "/run/secret").passwordFile())
        .isEqualTo("/run/secret");
  }

  private static AdministratorSettings fromEnvironment(String name, String value) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(name, value)));
    return Binder.get(environment).bindOrCreate("docket.admin", AdministratorSettings.class);
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
