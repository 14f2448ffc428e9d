/// What the business use cases need from outside.
@NullMarked
package kz.localbusiness.application.business.out;

import org.jspecify.annotations.NullMarked;
