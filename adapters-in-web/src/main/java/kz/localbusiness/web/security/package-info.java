/// Who is signed in, through which realm, and what that opens. A view or resource that wants to
/// know asks the bean [kz.localbusiness.application.Callers] for `current()`, and takes the answer
/// apart with a `switch`: `Caller.Member` names the business, the person and the roles.
@NullMarked
package kz.localbusiness.web.security;

import org.jspecify.annotations.NullMarked;
