package uk.gov.ppo.docket;

/** Starts Docket. */
public final class Docket {
  private Docket() {}

  public static void main(String[] args) {
    System.out.println("docket");
  }
}
