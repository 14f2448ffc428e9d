@NullMarked
package kz.localbusiness.web.report;

import org.jspecify.annotations.NullMarked;
