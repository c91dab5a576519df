package uk.gov.ppo.docket.precedents;

import uk.gov.ppo.docket.letters.Precedent;

/**
 * A precedent as kept in the database.
 *
 * @param id its row; a replaced precedent gets another
 * @param precedent what it says
 */
record StoredPrecedent(long id, Precedent precedent) {}
