/// What the specifications of messages do.
@NullMarked
package kz.localbusiness.features.notice;

import org.jspecify.annotations.NullMarked;
