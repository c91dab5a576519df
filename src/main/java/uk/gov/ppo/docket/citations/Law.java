package uk.gov.ppo.docket.citations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A law whose provisions are known. Sources: the contents of each on legislation.gov.uk, as the
 * tables beside this class say.
 */
enum Law {
  FOIA("the Freedom of Information Act 2000", "section", "foia.tsv", 88, 45),
  EIR("the Environmental Information Regulations 2004", "regulation", "eir.tsv", 21, 21),
  DPA("the Data Protection Act 2018", "section", "dpa.tsv", 215, 0),
  GDPR("the UK GDPR", "article", "uk-gdpr.tsv", 99, 0);

  private final String title;
  private final String unit;
  private final int last;
  private final int lettered;
  private final Map<String, String> headings = new HashMap<>();
  private final Map<String, String> lastParts = new HashMap<>();

  /**
   * @param last the number of its last provision
   * @param lettered up to which number the table has every provision with a letter, as {@code 11A}
   */
  Law(String title, String unit, String table, int last, int lettered) {
    this.title = title;
    this.unit = unit;
    this.last = last;
    this.lettered = lettered;
    for (String[] row : Table.rows(table)) {
      headings.put(row[0], Table.field(row, 1));
      lastParts.put(row[0], Table.field(row, 2));
    }
  }

  String title() {
    return title;
  }

  String unit() {
    return unit;
  }

  int last() {
    return last;
  }

  /** What a provision is headed; nothing where the table does not say. */
  Optional<String> heading(String number) {
    return Optional.ofNullable(headings.get(number)).filter(heading -> !heading.isEmpty());
  }

  /** Whether there is a provision of this number; those that are not known for sure count. */
  boolean has(int number, String letter) {
    return number >= 1
        && number <= last
        && (letter.isEmpty() || number > lettered || headings.containsKey(number + letter));
  }

  /** The last part of a provision, {@code (6)} or {@code (c)}; nothing where it is not known. */
  Optional<String> lastPartOf(String provision) {
    return Optional.ofNullable(lastParts.get(provision)).filter(part -> !part.isEmpty());
  }
}
