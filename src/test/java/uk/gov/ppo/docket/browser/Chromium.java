package uk.gov.ppo.docket.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import uk.gov.ppo.docket.interop.NeededProgram;

/**
 * The machine's own Chromium, headless, started once for a test class.
 *
 * <pre>{@code
 * @RegisterExtension static final Chromium CHROMIUM = new Chromium();
 *
 * @Test
 * void showsTheList() {
 *   Page page = CHROMIUM.page();
 *   page.navigate("http://127.0.0.1:" + port + "/");
 *   page.screenshot(Chromium.wholePage(Path.of("target/screenshots/list.png")));
 * }
 * }</pre>
 */
public final class Chromium implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private static final NeededProgram PROGRAM = NeededProgram.of("chromium", "/usr/bin/chromium");

  /** Nothing is fetched from outside, and the tests may run as root. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final List<BrowserContext> contexts = new ArrayList<>();
  private @Nullable Running running;

  /** A new page with its own cookies, 1280 by 900, scripts on; closed after the test. */
  public Page page() {
    return open(new Browser.NewContextOptions());
  }

  /** A new page in a browser that runs no scripts. */
  public Page pageWithoutScripts() {
    return open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  /** Options for a picture of the whole page, scrolled parts included. */
  public static Page.ScreenshotOptions wholePage(Path file) {
    return new Page.ScreenshotOptions().setPath(file).setFullPage(true);
  }

  private Page open(Browser.NewContextOptions options) {
    BrowserContext context = browser().newContext(options.setViewportSize(1280, 900));
    contexts.add(context);
    return context.newPage();
  }

  private Browser browser() {
    if (running == null) {
      running = Running.start(PROGRAM.orSkip());
    }
    return running.browser();
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    PROGRAM.orSkip();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    if (running != null) {
      running.playwright().close();
      running = null;
    }
  }

  private record Running(Playwright playwright, Browser browser) {
    static Running start(Path chromium) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Running(
          playwright,
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(chromium)
                      .setHeadless(true)
                      .setArgs(FLAGS)));
    }
  }
}
