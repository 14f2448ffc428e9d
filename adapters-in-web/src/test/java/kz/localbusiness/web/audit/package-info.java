@NullMarked
package kz.localbusiness.web.audit;

import org.jspecify.annotations.NullMarked;
