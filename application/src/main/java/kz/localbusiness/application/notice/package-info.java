/// Telling people what happened to their appointments.
@NullMarked
package kz.localbusiness.application.notice;

import org.jspecify.annotations.NullMarked;
