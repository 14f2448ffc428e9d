/// Many people at once, on several instances, against the guarantee that nothing overlaps.
@NullMarked
package kz.localbusiness.application.races;

import org.jspecify.annotations.NullMarked;
