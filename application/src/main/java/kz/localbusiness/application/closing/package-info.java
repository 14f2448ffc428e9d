/// The end of a business: asked for, taken back, carried out.
@NullMarked
package kz.localbusiness.application.closing;

import org.jspecify.annotations.NullMarked;
