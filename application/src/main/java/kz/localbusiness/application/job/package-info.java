/// What the platform does by itself, and how it went.
@NullMarked
package kz.localbusiness.application.job;

import org.jspecify.annotations.NullMarked;
