/// How people protect the account that they sign in with.
@NullMarked
package kz.localbusiness.web.protection;

import org.jspecify.annotations.NullMarked;
