/** Who may come in: accounts, sign-in, sign-out, and what every answer tells the browser. */
@NullMarked
package uk.gov.ppo.docket.officer.signin;

import org.jspecify.annotations.NullMarked;
