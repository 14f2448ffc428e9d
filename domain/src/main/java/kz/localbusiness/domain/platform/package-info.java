/// What the people who run the platform itself look after.
@NullMarked
package kz.localbusiness.domain.platform;

import org.jspecify.annotations.NullMarked;
