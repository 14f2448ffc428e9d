package kz.localbusiness.application.directory;

import java.util.List;
import kz.localbusiness.domain.business.Slug;

/// Where the pages are that anyone may find, for search engines.
@FunctionalInterface
public interface ListPublicPages {

    SlugPage list(String after);

    /// As many as one sitemap may hold.
    int MOST = 50_000;

    /// @param next what comes after it; empty when there is no more
    record SlugPage(List<Slug> slugs, String next) {}
}
