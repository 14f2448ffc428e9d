/// What the specifications of businesses do.
@NullMarked
package kz.localbusiness.features.business;

import org.jspecify.annotations.NullMarked;
