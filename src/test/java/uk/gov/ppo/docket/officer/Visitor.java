package uk.gov.ppo.docket.officer;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A browser without scripts: follows links, fills in the forms a page really has, keeps cookies.
 */
final class Visitor {
  /** What came back. */
  record Reply(int status, String path, Map<String, String> headers, Document page) {}

  private final String address;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Visitor(String address) {
    this.address = address;
  }

  Reply signIn(String name, String password) {
    Document page = get("/sign-in").page();
    return submit(page, "form[action=/sign-in]", Map.of("username", name, "password", password));
  }

  Reply get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** What a link gives to keep, byte for byte. */
  HttpResponse<byte[]> download(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofByteArray());
  }

  /** Sends a form of the page with what it holds, changed by these values. */
  Reply submit(Document page, String selector, Map<String, String> changes) {
    FormElement form = (FormElement) page.expectFirst(selector);
    Map<String, String> fields = new LinkedHashMap<>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.putAll(changes);
    return post(form.attr("action"), fields);
  }

  Reply submit(Document page, String selector) {
    return submit(page, selector, Map.of());
  }

  Reply post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Reply send(HttpRequest request) {
    HttpResponse<String> response = send(request, BodyHandlers.ofString());
    return new Reply(
        response.statusCode(),
        response.uri().getPath(),
        response.headers().map().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, entry -> String.join(", ", entry.getValue()))),
        Jsoup.parse(response.body()));
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> as) {
    try {
      return http.send(request, as);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The words of the first element that this selects. */
  static String words(Reply reply, String selector) {
    Element found = reply.page().expectFirst(selector);
    return found.text();
  }
}
