/// What is offered.
@NullMarked
package kz.localbusiness.application.catalog;

import org.jspecify.annotations.NullMarked;
