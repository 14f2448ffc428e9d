/// What calls of foreign services have in common.
@NullMarked
package kz.localbusiness.notify.http;

import org.jspecify.annotations.NullMarked;
