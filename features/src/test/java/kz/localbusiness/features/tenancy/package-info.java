/// What the specifications of the walls between businesses do.
@NullMarked
package kz.localbusiness.features.tenancy;

import org.jspecify.annotations.NullMarked;
