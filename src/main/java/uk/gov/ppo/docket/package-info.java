/** The main class and the wiring: where Camel's routes meet the packages. */
@NullMarked
package uk.gov.ppo.docket;

import org.jspecify.annotations.NullMarked;
