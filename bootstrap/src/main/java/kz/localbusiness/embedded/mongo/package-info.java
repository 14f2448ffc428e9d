/// MongoDB's wire protocol on one file that never loses an acknowledged write.
@NullMarked
package kz.localbusiness.embedded.mongo;

import org.jspecify.annotations.NullMarked;
