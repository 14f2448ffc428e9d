/// What the audit log needs from outside.
@NullMarked
package kz.localbusiness.application.audit.out;

import org.jspecify.annotations.NullMarked;
