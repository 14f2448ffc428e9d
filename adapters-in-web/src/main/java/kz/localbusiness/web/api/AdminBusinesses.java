package kz.localbusiness.web.api;

import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// Finds the business whose own people call, open or not.
@Component
final class AdminBusinesses {

    private final ResolveSlug slugs;
    private final ShowSetup setups;

    AdminBusinesses(ResolveSlug slugs, ShowSetup setups) {
        this.slugs = slugs;
        this.setups = setups;
    }

    /// With its rules, services and people.
    ///
    /// @throws Refused when there is none
    Setup require(String slug) {
        return setups.show(new ShowSetup.Query(id(slug)))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    /// Says nothing of whether the caller may speak for it; the ports do.
    private BusinessId id(String slug) {
        if (!Slug.isValid(slug)) {
            throw Refused.as(ProblemType.NOT_FOUND);
        }
        return slugs.resolve(new Slug(slug)).orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }
}
