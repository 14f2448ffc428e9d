/// What a business offers, for how long and for how much.
@NullMarked
package kz.localbusiness.domain.catalog;

import org.jspecify.annotations.NullMarked;
