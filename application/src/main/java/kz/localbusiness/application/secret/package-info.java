/// Secrets that businesses entrust to the platform, such as keys of other services.
@NullMarked
package kz.localbusiness.application.secret;

import org.jspecify.annotations.NullMarked;
