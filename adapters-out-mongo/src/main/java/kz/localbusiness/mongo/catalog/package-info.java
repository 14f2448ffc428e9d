/// Services that a business offers, and those it has archived.
@NullMarked
package kz.localbusiness.mongo.catalog;

import org.jspecify.annotations.NullMarked;
