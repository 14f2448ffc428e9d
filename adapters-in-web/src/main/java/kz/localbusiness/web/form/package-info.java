/// Parts of which every form of the owner is made.
@NullMarked
package kz.localbusiness.web.form;

import org.jspecify.annotations.NullMarked;
