/// What exports need from outside.
@NullMarked
package kz.localbusiness.application.export.out;

import org.jspecify.annotations.NullMarked;
