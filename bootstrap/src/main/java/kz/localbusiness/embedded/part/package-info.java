/// What the parts of the embedded default have in common: a home, a start, an end, a refusal.
@NullMarked
package kz.localbusiness.embedded.part;

import org.jspecify.annotations.NullMarked;
