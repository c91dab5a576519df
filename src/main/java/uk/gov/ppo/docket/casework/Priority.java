package uk.gov.ppo.docket.casework;

/** How urgently a team should look. */
public enum Priority {
  HIGH,
  NORMAL,
  LOW
}
