/// A business to look at and book at, made on the first start of the embedded default.
@NullMarked
package kz.localbusiness.demo;

import org.jspecify.annotations.NullMarked;
