/// The audit log, and the traces that are on their way into it.
@NullMarked
package kz.localbusiness.mongo.audit;

import org.jspecify.annotations.NullMarked;
