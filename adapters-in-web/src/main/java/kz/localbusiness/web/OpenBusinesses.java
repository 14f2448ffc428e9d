package kz.localbusiness.web;

import java.util.Optional;
import kz.localbusiness.application.business.CheckSuspension;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.application.closing.CheckClosing;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// Finds what a path shows to clients.
@Component
public class OpenBusinesses {

    private final ResolveSlug resolveSlug;
    private final ShowBusinessPage showBusinessPage;
    private final CheckSuspension checkSuspension;
    private final CheckClosing checkClosing;

    public OpenBusinesses(
            ResolveSlug resolveSlug,
            ShowBusinessPage showBusinessPage,
            CheckSuspension checkSuspension,
            CheckClosing checkClosing) {
        this.resolveSlug = resolveSlug;
        this.showBusinessPage = showBusinessPage;
        this.checkSuspension = checkSuspension;
        this.checkClosing = checkClosing;
    }

    /// @param slug as it stands in the path, hence anything
    public Optional<BusinessPage> at(String slug) {
        return named(slug).flatMap(id -> showBusinessPage.show(new ShowBusinessPage.Query(id)));
    }

    /// Whether what is missing there is only away for now.
    public boolean isSuspended(String slug) {
        return named(slug)
                .filter(id -> checkSuspension.isSuspended(new CheckSuspension.Query(id)))
                .isPresent();
    }

    /// Whether what is missing there was ended by its owner.
    public boolean isClosing(String slug) {
        return named(slug)
                .filter(id -> checkClosing.isClosing(new CheckClosing.Query(id)))
                .isPresent();
    }

    private Optional<BusinessId> named(String slug) {
        return Optional.of(slug).filter(Slug::isValid).map(Slug::new).flatMap(resolveSlug::resolve);
    }
}
