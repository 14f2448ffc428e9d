/// Where an owner ends the business, or keeps it after all.
@NullMarked
package kz.localbusiness.web.closing;

import org.jspecify.annotations.NullMarked;
