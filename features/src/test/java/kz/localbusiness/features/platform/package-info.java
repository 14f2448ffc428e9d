/// What the specifications of those who run the platform do.
@NullMarked
package kz.localbusiness.features.platform;

import org.jspecify.annotations.NullMarked;
