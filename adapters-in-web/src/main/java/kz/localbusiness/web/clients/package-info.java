/// Whom a business knows: the list, one client, bringing clients along and taking them away.
@NullMarked
package kz.localbusiness.web.clients;

import org.jspecify.annotations.NullMarked;
