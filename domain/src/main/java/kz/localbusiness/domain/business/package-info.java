/// A business: its address on the platform, its profile, its hours, its way to being open.
@NullMarked
package kz.localbusiness.domain.business;

import org.jspecify.annotations.NullMarked;
