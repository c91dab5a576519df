package uk.gov.ppo.docket;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each library has one door: the package that may use it. */
@AnalyzeClasses(packages = "uk.gov.ppo.docket", importOptions = DoNotIncludeTests.class)
class DoorsTest {
  private static final String BASE = "uk.gov.ppo.docket";

  @ArchTest
  static final ArchRule jakartaMailIsKnownToMailAlone =
      libraryIsKnownTo(BASE + ".mail..", "jakarta.mail..", "org.eclipse.angus..");

  @ArchTest
  static final ArchRule tikaAndJsoupAreKnownToTextAlone =
      libraryIsKnownTo(
          BASE + ".text..",
          "org.apache.tika..",
          "org.jsoup..",
          "org.apache.pdfbox..",
          "org.apache.poi..");

  @ArchTest
  static final ArchRule luceneIsKnownToPrecedentsAlone =
      libraryIsKnownTo(BASE + ".precedents..", "org.apache.lucene..");

  @ArchTest
  static final ArchRule theEmbeddingModelIsKnownToPrecedentsAlone =
      libraryIsKnownTo(
          BASE + ".precedents.embeddings..", "dev.langchain4j..", "ai.onnxruntime..", "ai.djl..");

  @ArchTest
  static final ArchRule camelIsKnownToTheRootAlone = libraryIsKnownTo(BASE, "org.apache.camel..");

  @ArchTest
  static final ArchRule greenMailIsKnownToTheDemoAlone =
      libraryIsKnownTo(BASE + ".demo..", "com.icegreen..");

  @ArchTest
  static final ArchRule picocliIsKnownToTheCommandLineAlone =
      libraryIsKnownTo(BASE + ".cli..", "picocli..");

  /**
   * Outside a transaction it would keep a connection for good: four such calls stop the service.
   */
  @ArchTest
  static final ArchRule noQueryIsLeftOpenAsAStream =
      noClasses()
          .should()
          .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
          .because("nobody closes it: take list().stream()");

  private static ArchRule libraryIsKnownTo(String door, String... library) {
    return noClasses()
        .that(resideOutsideOfPackages(door))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .because("the door is " + door);
  }
}
