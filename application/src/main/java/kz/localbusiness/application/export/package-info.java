/// Everything that a business owns, as files for whoever answers for it.
@NullMarked
package kz.localbusiness.application.export;

import org.jspecify.annotations.NullMarked;
