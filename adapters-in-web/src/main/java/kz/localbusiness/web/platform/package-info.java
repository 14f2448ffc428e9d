/// The operator's pages: businesses, announcements, jobs. No client is seen on any of them.
@NullMarked
package kz.localbusiness.web.platform;

import org.jspecify.annotations.NullMarked;
