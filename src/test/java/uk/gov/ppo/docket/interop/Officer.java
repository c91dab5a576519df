package uk.gov.ppo.docket.interop;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * An officer at a browser without scripts: follows links, fills in forms as the pages give them.
 */
final class Officer {
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI home;

  private Officer(URI home) {
    this.home = home;
  }

  /** Signs in at the form; the page that follows must be the list of cases. */
  static Officer signIn(URI home, String name, String password) throws Exception {
    Officer officer = new Officer(home);
    Document list =
        officer.submit(
            form(officer.see("/cases"), "/sign-in"),
            Map.of("username", name, "password", password));
    if (!list.location().endsWith("/cases")) {
      throw new AssertionError("Signing in led to " + list.location() + ": " + list.text());
    }
    return officer;
  }

  /** A page of the service. */
  Document see(String path) throws IOException, InterruptedException {
    return answer(HttpRequest.newBuilder(home.resolve(path)).build());
  }

  /** Sends a form with everything that stands in it, hidden fields included. */
  Document submit(Element form, Map<String, String> typed)
      throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (KeyVal field : ((FormElement) form).formData()) {
      fields.put(field.key(), field.value());
    }
    fields.putAll(typed);
    return answer(
        HttpRequest.newBuilder(URI.create(form.absUrl("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields)))
            .build());
  }

  /** The only form of a page that is sent to an address with this ending. */
  static Element form(Element page, String ending) {
    var forms = page.select("form[action$=" + ending + "]");
    if (forms.size() != 1) {
      throw new AssertionError(
          "%d forms lead to %s on: %s".formatted(forms.size(), ending, page.text()));
    }
    return forms.getFirst();
  }

  private Document answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
    Document page = Jsoup.parse(response.body(), response.uri().toString());
    if (response.statusCode() != 200) {
      throw new AssertionError(
          "%s answered %d: %s".formatted(request.uri(), response.statusCode(), page.text()));
    }
    return page;
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
