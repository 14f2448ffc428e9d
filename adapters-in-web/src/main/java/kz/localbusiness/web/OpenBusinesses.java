package kz.localbusiness.web;

import java.util.Optional;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.business.Slug;
import org.springframework.stereotype.Component;

/// Finds what a path shows to clients.
@Component
public class OpenBusinesses {

    private final ResolveSlug resolveSlug;
    private final ShowBusinessPage showBusinessPage;

    public OpenBusinesses(ResolveSlug resolveSlug, ShowBusinessPage showBusinessPage) {
        this.resolveSlug = resolveSlug;
        this.showBusinessPage = showBusinessPage;
    }

    /// @param slug as it stands in the path, hence anything
    public Optional<BusinessPage> at(String slug) {
        return Optional.of(slug)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(resolveSlug::resolve)
                .flatMap(id -> showBusinessPage.show(new ShowBusinessPage.Query(id)));
    }
}
