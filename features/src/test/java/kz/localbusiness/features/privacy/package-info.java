/// What businesses do with what they know of people.
@NullMarked
package kz.localbusiness.features.privacy;

import org.jspecify.annotations.NullMarked;
