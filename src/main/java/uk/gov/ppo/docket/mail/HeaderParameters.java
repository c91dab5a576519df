package uk.gov.ppo.docket.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A header field made of a value and parameters, such as {@code text/plain; charset=utf-8} (RFC
 * 2045 section 5.1), read leniently: unquoted blanks, missing quotes, RFC 2231 continuations and
 * percent-encoding, encoded words where they do not belong.
 *
 * @param value the part before the first semicolon, lower case, without comments
 * @param parameters by lower-case name, decoded; of two with one name the first counts
 */
record HeaderParameters(String value, Map<String, String> parameters) {

  static HeaderParameters parse(String raw) {
    String field = HeaderText.unfold(raw);
    int end = field.indexOf(';');
    String value = end < 0 ? field : field.substring(0, end);
    String rest = end < 0 ? "" : field.substring(end + 1);
    return new HeaderParameters(
        HeaderText.clean(beforeComment(value)).toLowerCase(Locale.ROOT),
        new ParameterScan(rest).parameters());
  }

  /** The named parameter, empty when it is absent. */
  String parameter(String name) {
    return parameters.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  private static String beforeComment(String text) {
    int comment = text.indexOf('(');
    return comment < 0 ? text : text.substring(0, comment);
  }

  /** Walks {@code name=value; name*0*=utf-8''value; …} once, from left to right. */
  private static final class ParameterScan {
    private final String text;
    private int at;
    private final Map<String, String> plain = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Segment>> segments = new LinkedHashMap<>();

    private ParameterScan(String text) {
      this.text = text;
    }

    private Map<String, String> parameters() {
      while (at < text.length()) {
        String name = name();
        if (at < text.length() && text.charAt(at) == '=') {
          at++;
          keep(name, value(name));
        }
        at++;
      }
      Map<String, String> all = new LinkedHashMap<>(plain);
      segments.forEach((name, parts) -> all.put(name, HeaderText.clean(join(parts))));
      return Map.copyOf(all);
    }

    private String name() {
      int start = at;
      while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != ';') {
        at++;
      }
      return text.substring(start, at).strip().toLowerCase(Locale.ROOT);
    }

    private String value(String name) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at < text.length() && text.charAt(at) == '"' ? quoted() : bare(name);
    }

    private String quoted() {
      StringBuilder value = new StringBuilder();
      for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
        boolean escapes = text.charAt(at) == '\\' && at + 1 < text.length() && isSpecial(at + 1);
        at += escapes ? 1 : 0;
        value.append(text.charAt(at));
      }
      int next = text.indexOf(';', at);
      at = next < 0 ? text.length() : next;
      return value.toString();
    }

    /** Only quotes and backslashes are escaped: others write {@code C:\new\file.doc} as it is. */
    private boolean isSpecial(int i) {
      return text.charAt(i) == '"' || text.charAt(i) == '\\';
    }

    private String bare(String name) {
      int end = text.indexOf(';', at);
      String value = text.substring(at, end < 0 ? text.length() : end);
      at = end < 0 ? text.length() : end;
      return (name.contains("name") ? value : beforeComment(value)).strip();
    }

    private void keep(String name, String value) {
      int star = name.indexOf('*');
      if (star <= 0) {
        plain.putIfAbsent(name, HeaderText.decode(value));
        return;
      }
      String number = name.substring(star + 1).replace("*", "");
      boolean encoded = name.endsWith("*");
      segments
          .computeIfAbsent(name.substring(0, star), any -> new TreeMap<>())
          .putIfAbsent(order(number), new Segment(value, encoded));
    }

    private static int order(String number) {
      boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
      return digits && !number.isEmpty() && number.length() < 6 ? Integer.parseInt(number) : 0;
    }

    /** RFC 2231 section 3 and 4: the first encoded segment begins with charset'language'. */
    private static String join(TreeMap<Integer, Segment> parts) {
      String charset = "utf-8";
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      boolean first = true;
      for (Segment part : parts.values()) {
        String value = part.value();
        int quote = first && part.encoded() ? value.indexOf('\'') : -1;
        int second = quote < 0 ? -1 : value.indexOf('\'', quote + 1);
        if (second > 0) {
          charset = value.substring(0, quote);
          value = value.substring(second + 1);
        }
        bytes.writeBytes(
            part.encoded() ? unpercent(value) : value.getBytes(StandardCharsets.UTF_8));
        first = false;
      }
      return HeaderText.textOf(bytes.toByteArray(), charset);
    }

    private static byte[] unpercent(String value) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length());
      for (int i = 0; i < value.length(); i++) {
        int hex = value.charAt(i) == '%' ? HeaderText.hexPair(value, i + 1) : -1;
        if (hex >= 0) {
          bytes.write(hex);
          i += 2;
        } else {
          bytes.writeBytes(value.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
        }
      }
      return bytes.toByteArray();
    }
  }

  private record Segment(String value, boolean encoded) {}
}
