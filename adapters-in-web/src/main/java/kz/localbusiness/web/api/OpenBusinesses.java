package kz.localbusiness.web.api;

import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.business.Slug;
import org.springframework.stereotype.Component;

/// Finds the business that a path names.
@Component
final class OpenBusinesses {

    private final ResolveSlug slugs;
    private final ShowBusinessPage pages;

    OpenBusinesses(ResolveSlug slugs, ShowBusinessPage pages) {
        this.slugs = slugs;
        this.pages = pages;
    }

    /// @throws Refused when there is none, or it is not open; which of both is not told
    BusinessPage require(String slug) {
        if (!Slug.isValid(slug)) {
            throw Refused.as(ProblemType.NOT_FOUND);
        }
        return slugs.resolve(new Slug(slug))
                .flatMap(id -> pages.show(new ShowBusinessPage.Query(id)))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }
}
