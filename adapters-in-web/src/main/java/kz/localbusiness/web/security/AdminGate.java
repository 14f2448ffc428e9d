package kz.localbusiness.web.security;

import java.util.Optional;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Caller.Anyone;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Caller.Operator;
import kz.localbusiness.application.Caller.Platform;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.security.Admission.Admitted;
import kz.localbusiness.web.security.Admission.NothingThere;
import kz.localbusiness.web.security.Admission.SignInFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// The first wall between businesses: the path's business and the issuer's must be the same.
@Component
class AdminGate {

    private final ResolveSlug slugs;
    private final SecurityContextCallers callers;

    AdminGate(ResolveSlug slugs, SecurityContextCallers callers) {
        this.slugs = slugs;
        this.callers = callers;
    }

    Admission admit(String slug, @Nullable Authentication signedIn) {
        return business(slug)
                .map(business -> admit(business, callers.caller(signedIn)))
                .orElseGet(NothingThere::new);
    }

    private static Admission admit(BusinessId business, Caller caller) {
        return switch (caller) {
            case Anyone _ -> new SignInFirst(business);
            case Member member when member.business().equals(business) -> new Admitted();
            case Member _, Operator _, Platform _ -> new NothingThere();
        };
    }

    private Optional<BusinessId> business(String slug) {
        return Slug.isValid(slug) ? slugs.resolve(new Slug(slug)) : Optional.empty();
    }
}
