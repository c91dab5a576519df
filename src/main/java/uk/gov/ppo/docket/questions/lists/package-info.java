/** What a list in a request is: questions, columns, options, years, categories, terms. */
@NullMarked
package uk.gov.ppo.docket.questions.lists;

import org.jspecify.annotations.NullMarked;
