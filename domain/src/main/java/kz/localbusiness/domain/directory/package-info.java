/// Where people of the town find a business.
@NullMarked
package kz.localbusiness.domain.directory;

import org.jspecify.annotations.NullMarked;
