/// Businesses, and the addresses that they share out among them.
@NullMarked
package kz.localbusiness.mongo.business;

import org.jspecify.annotations.NullMarked;
