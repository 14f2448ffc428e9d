/// Who did what to which record, kept for whoever answers for the business.
@NullMarked
package kz.localbusiness.application.audit;

import org.jspecify.annotations.NullMarked;
