/// What the notice use cases need from outside.
@NullMarked
package kz.localbusiness.application.notice.out;

import org.jspecify.annotations.NullMarked;
