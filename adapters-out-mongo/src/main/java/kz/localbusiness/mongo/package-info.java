/// How MongoDB is reached: one class sees its operations, everything else is a business's own.
@NullMarked
package kz.localbusiness.mongo;

import org.jspecify.annotations.NullMarked;
