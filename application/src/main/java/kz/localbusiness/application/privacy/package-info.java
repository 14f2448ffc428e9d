/// Forgetting a person on request, without what the business has to account for.
@NullMarked
package kz.localbusiness.application.privacy;

import org.jspecify.annotations.NullMarked;
