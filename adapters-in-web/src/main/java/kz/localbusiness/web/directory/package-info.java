/// Where people of the town look for a business.
@NullMarked
package kz.localbusiness.web.directory;

import org.jspecify.annotations.NullMarked;
