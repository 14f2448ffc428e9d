/// Steps of the exports.
@NullMarked
package kz.localbusiness.features.export;

import org.jspecify.annotations.NullMarked;
