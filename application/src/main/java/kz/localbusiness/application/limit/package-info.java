/// How much one person may do in a while, so that a machine cannot fill an agenda overnight.
@NullMarked
package kz.localbusiness.application.limit;

import org.jspecify.annotations.NullMarked;
