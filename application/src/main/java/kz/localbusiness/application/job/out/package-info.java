/// What the platform's bookkeeping of its own work needs from outside.
@NullMarked
package kz.localbusiness.application.job.out;

import org.jspecify.annotations.NullMarked;
