/// What the limits need of a store.
@NullMarked
package kz.localbusiness.application.limit.out;

import org.jspecify.annotations.NullMarked;
