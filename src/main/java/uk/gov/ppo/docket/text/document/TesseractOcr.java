package uk.gov.ppo.docket.text.document;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads the words in pictures of pages with Tesseract, where that program is installed ({@code
 * apt-get install tesseract-ocr}). It is started for each page and given a fixed time.
 */
public final class TesseractOcr {
  private static final String PROGRAM = "tesseract";
  private static final int MOST_PAGES = 40; // a letter has a few; a scanned book is a mistake
  private static final long PAGE_SECONDS = 60; // a dense page takes about five
  private static final float DOTS_PER_INCH = 200; // below 150 Tesseract misreads small print
  private static final float WIDEST_PAGE = 1_200; // points; a larger sheet is drawn smaller

  private TesseractOcr() {}

  /** Where the program is, on the path of this process. */
  private static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, PROGRAM))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static boolean isInstalled() {
    return program().isPresent();
  }

  /**
   * The words on a PDF's pages, or in a picture, page after page.
   *
   * @throws Unreadable when the program is missing, fails, or takes too long
   */
  public static String read(DocumentKind kind, byte[] content) throws Unreadable {
    Path program = program().orElseThrow(() -> Unreadable.broken(null));
    try {
      Path folder = Files.createTempDirectory("docket-ocr");
      try {
        return read(program, folder, kind, content);
      } finally {
        empty(folder);
      }
    } catch (IOException | RuntimeException | LinkageError failed) { // no fonts in a headless JDK
      throw Unreadable.broken(failed);
    }
  }

  private static String read(Path program, Path folder, DocumentKind kind, byte[] content)
      throws IOException {
    if (kind != DocumentKind.PDF) {
      Path picture = Files.write(folder.resolve("page"), content);
      return words(program, folder, picture);
    }
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(content)) {
      PDFRenderer renderer = new PDFRenderer(pdf);
      for (int page = 0; page < Math.min(MOST_PAGES, pdf.getNumberOfPages()); page++) {
        BufferedImage drawn =
            renderer.renderImageWithDPI(page, resolution(pdf, page), ImageType.GRAY);
        Path picture = folder.resolve("page.png");
        ImageIO.write(drawn, "png", picture.toFile());
        pages.add(words(program, folder, picture));
      }
    }
    return String.join("\n\n", pages);
  }

  private static float resolution(PDDocument pdf, int page) {
    PDRectangle sheet = pdf.getPage(page).getCropBox();
    float longer = Math.max(sheet.getWidth(), sheet.getHeight());
    return longer <= WIDEST_PAGE ? DOTS_PER_INCH : DOTS_PER_INCH * WIDEST_PAGE / longer;
  }

  private static String words(Path program, Path folder, Path picture) throws IOException {
    Path words = folder.resolve("words.txt");
    ProcessBuilder builder =
        new ProcessBuilder(program.toString(), picture.toString(), "stdout", "--dpi", "200");
    builder.environment().put("OMP_THREAD_LIMIT", "1"); // more threads make it slower, not faster
    builder.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(words.toFile());
    if (end(builder.start()) != 0) {
      throw new IOException("Tesseract could not read the page");
    }
    return Files.readString(words, StandardCharsets.UTF_8);
  }

  private static int end(Process process) throws IOException {
    try {
      if (process.waitFor(PAGE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      throw new IOException("Tesseract took too long");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
