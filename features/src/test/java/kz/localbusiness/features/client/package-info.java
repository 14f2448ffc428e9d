/// Steps about who clients are.
@NullMarked
package kz.localbusiness.features.client;

import org.jspecify.annotations.NullMarked;
