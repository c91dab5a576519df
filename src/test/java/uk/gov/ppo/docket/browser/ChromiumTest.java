package uk.gov.ppo.docket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
  private static final String SCRIPTED =
      "<title>before</title><script>document.title = 'after'</script><h1>Cases</h1>";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Test
  void showsAPageAndTakesItsPicture(@TempDir Path folder) {
    Page page = CHROMIUM.page();
    page.setContent(SCRIPTED);

    assertThat(page.title()).isEqualTo("after");
    assertThat(page.locator("h1").textContent()).isEqualTo("Cases");
    page.screenshot(Chromium.wholePage(folder.resolve("page.png")));
    assertThat(folder.resolve("page.png")).isNotEmptyFile();
  }

  @Test
  void runsNoScriptsWhenAskedNotTo() {
    Page page = CHROMIUM.pageWithoutScripts();
    page.setContent(SCRIPTED);

    assertThat(page.title()).isEqualTo("before");
  }
}
