package kz.localbusiness.web.security;

import kz.localbusiness.domain.shared.BusinessId;

/// Whether somebody may see what belongs to the business at a slug.
sealed interface Admission {

    record Admitted() implements Admission {}

    record SignInFirst(BusinessId business) implements Admission {}

    /// No such business, or another one's: the answer is the same.
    record NothingThere() implements Admission {}
}
