package uk.gov.ppo.docket.casework;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the history of all cases was at one moment, short enough to note elsewhere: {@code
 * 4711:9f2c…}. Lines are only ever added, so that the lines up to that one stay what they were.
 *
 * @param line the number of the last line then, 0 for none
 * @param digest SHA-256 of the number and the digest of every line up to it, in hexadecimal
 */
public record HistoryMark(long line, String digest) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  /**
   * Reads a mark as it was printed.
   *
   * @throws IllegalArgumentException when it is none, naming the form
   */
  public static HistoryMark parse(String printed) {
    Matcher parts = FORM.matcher(printed.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no mark: give one as this command printed it, 4711: and 64 letters and digits"
              .formatted(printed));
    }
    return new HistoryMark(Long.parseLong(parts.group(1)), parts.group(2));
  }

  static HistoryMark upTo(long line, JdbcClient jdbc) {
    var digest = HistoryChain.sha256();
    long[] last = {0};
    jdbc.sql("select id, hash from case_history where id <= ? order by id")
        .param(line)
        .query(
            row -> {
              last[0] = row.getLong("id");
              HistoryChain.add(digest, String.valueOf(last[0]));
              HistoryChain.add(digest, row.getString("hash"));
            });
    return new HistoryMark(last[0], HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public String toString() {
    return line + ":" + digest;
  }
}
