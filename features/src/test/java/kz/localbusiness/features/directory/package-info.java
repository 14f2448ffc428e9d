/// Steps about finding a business.
@NullMarked
package kz.localbusiness.features.directory;

import org.jspecify.annotations.NullMarked;
