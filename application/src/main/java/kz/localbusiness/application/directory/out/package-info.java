/// What the directory needs of the world outside.
@NullMarked
package kz.localbusiness.application.directory.out;

import org.jspecify.annotations.NullMarked;
