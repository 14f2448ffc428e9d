/// What clients were told, for those who run a business.
@NullMarked
package kz.localbusiness.web.notice;

import org.jspecify.annotations.NullMarked;
