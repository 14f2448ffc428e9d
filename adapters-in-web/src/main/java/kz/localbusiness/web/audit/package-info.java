/// What was done in the business, for its owner.
@NullMarked
package kz.localbusiness.web.audit;

import org.jspecify.annotations.NullMarked;
