package uk.gov.ppo.docket.officer;

import java.util.List;

/**
 * One case in the list.
 *
 * @param id leads to its page
 * @param owner the officer who has it, empty for nobody
 * @param requester the name, or the address where there is none
 * @param questions how many are answered, {@code 1 of 3}
 * @param tags its status, and why a person must look at it
 */
record CaseLine(
    long id,
    String reference,
    String subject,
    String requester,
    String kind,
    String team,
    String owner,
    List<Tag> priority,
    String received,
    Due due,
    String questions,
    List<Tag> tags) {}
