/// How much one address may do, and what keeps machines out of the forms.
///
/// @see "features/decisions/016-limits.md"
@NullMarked
package kz.localbusiness.web.limit;

import org.jspecify.annotations.NullMarked;
