package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Ending;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;

/** What reviewers forget: looks through every template, and through pages as they are served. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path STYLES = Path.of("src/main/resources/static/assets");

  @TestFactory
  Stream<DynamicTest> everyTemplateEscapesNamesAndLabels() {
    List<Path> templates = templates();
    assertThat(templates).as("templates below " + TEMPLATES).hasSizeGreaterThan(8);
    return templates.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(TEMPLATES.relativize(file).toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String source = Files.readString(file);
    assertThat(source).as("unescaped text").doesNotContain("utext").doesNotContain("[(");
    Document page = Jsoup.parse(source);
    assertNothingInline(page);
    assertThat(page.getElementsByAttribute("th:fragment").eachAttr("th:fragment"))
        .as("fragments called like an element, which Thymeleaf would take as well")
        .noneMatch(name -> Tag.isKnownTag(name.split(" ", 2)[0]));
    assertThat(page.select("title")).as("title").isNotEmpty();
    assertThat(page.select("main")).as("main landmark").hasSize(1);
    for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
      assertThat(page.select("label")).as("label of %s", field).anyMatch(l -> sameTarget(l, field));
    }
  }

  private static boolean sameTarget(Element label, Element field) {
    return label.hasAttr("for") && label.attr("for").equals(field.attr("id"))
        || label.hasAttr("th:for") && label.attr("th:for").equals(field.attr("th:id"));
  }

  private static void assertNothingInline(Document page) {
    assertThat(page.select("style")).as("inline style sheets").isEmpty();
    assertThat(page.select("script")).as("inline scripts").allMatch(s -> s.data().isBlank());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().replace("th:", "");
        assertThat(name)
            .as("on %s", element.tagName())
            .isNotEqualTo("style")
            .doesNotStartWith("on");
        assertThat(attribute.getValue()).doesNotStartWith("javascript:");
      }
    }
  }

  @Test
  void everyPageServedIsNamedAndHasItsFieldsLabelled() {
    OfficeServer office = OfficeServer.shared();
    Visitor officer = office.officer();
    Case aCase = office.desk().requestAsking("Which company does translation for you?");
    Case stale = office.desk().requestAsking("What is your policy on interpreters?");
    Case held = office.desk().heldRequest("Two senders");
    Case ended = office.desk().requestAsking("How many?", "How much?");
    office.get(Cases.class).close(ended.id(), Ending.WITHDRAWN, "", "admin");
    office.get(Tasks.class).add(held.id(), TaskKind.NEW_MESSAGE, "One");
    office.get(Tasks.class).add(held.id(), TaskKind.BOUNCED, "Two");
    long setAside = office.desk().setAside("Away", "I am away.\n");
    long unreadable = office.desk().unreadable("nothing");
    for (String path :
        new String[] {
          "/sign-in",
          "/cases",
          "/cases/attention",
          "/cases/closed",
          "/cases/" + aCase.id(),
          "/cases/" + held.id(),
          "/cases/%d?question=%d&use=1"
              .formatted(aCase.id(), office.get(Cases.class).questions(aCase.id()).getFirst().id()),
          "/cases/%d?question=%d&use=1"
              .formatted(stale.id(), office.get(Cases.class).questions(stale.id()).getFirst().id()),
          "/cases/%d/acknowledgement".formatted(held.id()),
          "/cases/%d/moves/ask".formatted(aCase.id()),
          "/cases/%d/moves/close".formatted(aCase.id()),
          "/cases/%d/moves/reopen".formatted(aCase.id()),
          "/cases/%d/facts/cost-estimate".formatted(aCase.id()),
          "/cases/%d/facts/transfer-consent".formatted(aCase.id()),
          "/cases/%d".formatted(ended.id()),
          "/cases/%d/review".formatted(ended.id()),
          "/suggestions",
          "/messages",
          "/messages/set-aside",
          "/messages/second-copies",
          "/messages/" + setAside,
          "/messages/" + unreadable,
          "/nowhere"
        }) {
      Document page = officer.get(path).page();
      assertThat(page.title()).as(path).endsWith(" - Docket");
      assertThat(page.select("main#main-content")).as(path).hasSize(1);
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.select("html[lang=en]")).as(path).hasSize(1);
      assertThat(page.getElementsByAttributeStarting("th:")).as(path).isEmpty();
      assertNothingInline(page);
      for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
        assertThat(page.select("label[for=%s]".formatted(field.id()))).as("%s", field).hasSize(1);
      }
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).as(path).doesNotHaveDuplicates();
      for (String described : page.select("[aria-describedby]").eachAttr("aria-describedby")) {
        assertThat(ids).as(path).contains(described.split(" "));
      }
    }
  }

  @Test
  void noStyleSheetNamesWhatIsForGovUkAlone() throws IOException {
    String styles = Files.readString(STYLES.resolve("govuk/govuk-frontend.min.css"));
    assertThat(styles).contains("--govuk-frontend-version:\"6.6.0\"");
    assertThat(styles).doesNotContain("@font-face").doesNotContain("/fonts/");
    assertThat(Files.readString(STYLES.resolve("govuk/VERSION")))
        .startsWith("govuk-frontend 6.6.0");
    assertThat(STYLES.resolve("govuk/LICENSE.txt")).isNotEmptyFile();
  }

  private static List<Path> templates() {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
