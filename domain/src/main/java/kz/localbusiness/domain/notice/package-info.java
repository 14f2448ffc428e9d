/// Messages to people about their appointments.
@NullMarked
package kz.localbusiness.domain.notice;

import org.jspecify.annotations.NullMarked;
