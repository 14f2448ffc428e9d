/// What the catalog use cases need from outside.
@NullMarked
package kz.localbusiness.application.catalog.out;

import org.jspecify.annotations.NullMarked;
