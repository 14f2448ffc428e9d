/// Values that every context speaks: ids, time, money, people's addresses.
@NullMarked
package kz.localbusiness.domain.shared;

import org.jspecify.annotations.NullMarked;
