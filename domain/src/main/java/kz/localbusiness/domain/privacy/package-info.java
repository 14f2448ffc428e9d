/// What people agree to, and how a person is forgotten.
@NullMarked
package kz.localbusiness.domain.privacy;

import org.jspecify.annotations.NullMarked;
