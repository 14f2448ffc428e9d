/// What a business keeps of people, and how it lets go of it.
@NullMarked
package kz.localbusiness.web.privacy;

import org.jspecify.annotations.NullMarked;
