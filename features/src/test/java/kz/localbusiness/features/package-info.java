/// Runs the specifications, once in memory and once against the started application.
@NullMarked
package kz.localbusiness.features;

import org.jspecify.annotations.NullMarked;
