/// Compares what is computed for days on which clocks change with texts that people have checked.
@NullMarked
package kz.localbusiness.domain.golden;

import org.jspecify.annotations.NullMarked;
