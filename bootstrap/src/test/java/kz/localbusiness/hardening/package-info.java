/// Attacks on the running application, with its real realms and a real browser: tried and refused.
@NullMarked
package kz.localbusiness.hardening;

import org.jspecify.annotations.NullMarked;
