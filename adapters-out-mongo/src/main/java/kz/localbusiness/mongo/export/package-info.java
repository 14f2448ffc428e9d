/// Which files with everything that a business owns there are, and how far they are.
@NullMarked
package kz.localbusiness.mongo.export;

import org.jspecify.annotations.NullMarked;
