/** What a text means, as a vector. The only door to the embedding model and its runtime. */
@NullMarked
package uk.gov.ppo.docket.precedents.embeddings;

import org.jspecify.annotations.NullMarked;
