package uk.gov.ppo.docket.officer;

import uk.gov.ppo.docket.casework.CaseCounts;

/** One of the lists of cases. */
enum Shelf {
  OPEN(
      "/cases",
      "Open",
      "Open cases",
      "%d open, the next due first",
      "No case is open. A message that asks for information opens one here as soon as it arrives."),
  ATTENTION(
      "/cases/attention",
      "Needs attention",
      "Cases that need attention",
      "%d to look at, open and closed, the next due first",
      "Nothing waits for a person: every acknowledgement left, and nobody wrote again."),
  CLOSED(
      "/cases/closed",
      "Closed",
      "Closed cases",
      "%d closed, the newest first",
      "No case is closed yet.");

  private final String path;
  private final String label;
  private final String title;
  private final String caption;
  private final String nothing;

  Shelf(String path, String label, String title, String caption, String nothing) {
    this.path = path;
    this.label = label;
    this.title = title;
    this.caption = caption;
    this.nothing = nothing;
  }

  public String path() {
    return path;
  }

  public String title() {
    return title;
  }

  /** What heads its table. */
  public String caption(int cases) {
    return caption.formatted(cases);
  }

  /** What stands there when it is empty. */
  public String nothing() {
    return nothing;
  }

  Tab tab(CaseCounts counts, Shelf shown) {
    long count =
        switch (this) {
          case OPEN -> counts.open();
          case ATTENTION -> counts.attention();
          case CLOSED -> counts.closed();
        };
    return new Tab(path, label, count, this == shown);
  }
}
