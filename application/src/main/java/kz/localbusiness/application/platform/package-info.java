/// What the operator of the platform does; nothing of it shows clients.
@NullMarked
package kz.localbusiness.application.platform;

import org.jspecify.annotations.NullMarked;
