/// What the specifications of services do.
@NullMarked
package kz.localbusiness.features.catalog;

import org.jspecify.annotations.NullMarked;
