/// Where secrets are kept.
@NullMarked
package kz.localbusiness.application.secret.out;

import org.jspecify.annotations.NullMarked;
