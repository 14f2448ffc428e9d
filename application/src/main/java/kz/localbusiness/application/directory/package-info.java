/// Finding a business without knowing its address.
@NullMarked
package kz.localbusiness.application.directory;

import org.jspecify.annotations.NullMarked;
