package uk.gov.ppo.docket.officer;

/**
 * One of several lists that lie side by side.
 *
 * @param path leads to it
 * @param text what it is called
 * @param count how much is in it
 * @param current whether it is the one being shown
 */
record Tab(String path, String text, long count, boolean current) {}
