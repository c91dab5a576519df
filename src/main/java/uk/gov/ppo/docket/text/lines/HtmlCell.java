package uk.gov.ppo.docket.text.lines;

/**
 * A table's cell.
 *
 * @param text its lines
 * @param structured whether it holds a table or a list of its own, whose lines must stay apart
 */
record HtmlCell(String text, boolean structured) {}
