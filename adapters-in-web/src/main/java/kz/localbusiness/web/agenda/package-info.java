/// The owner's day: who comes, what waits for an answer, live.
@NullMarked
package kz.localbusiness.web.agenda;

import org.jspecify.annotations.NullMarked;
