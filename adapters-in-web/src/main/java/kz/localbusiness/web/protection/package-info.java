/// How people see to the account that they sign in with: its protection, and what they are told.
@NullMarked
package kz.localbusiness.web.protection;

import org.jspecify.annotations.NullMarked;
