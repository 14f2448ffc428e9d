/// What came in and went back, for those who own the business.
@NullMarked
package kz.localbusiness.web.report;

import org.jspecify.annotations.NullMarked;
