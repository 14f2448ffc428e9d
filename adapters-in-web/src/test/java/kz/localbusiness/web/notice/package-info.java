@NullMarked
package kz.localbusiness.web.notice;

import org.jspecify.annotations.NullMarked;
