package kz.localbusiness.web.seo;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import kz.localbusiness.domain.shared.Language;

/// Knows what some views tell of themselves. A page of which nobody knows anything is private.
@FunctionalInterface
public interface PreviewSource {

    /// @param reader in which language the page is read if it can be
    Optional<Preview> of(Class<?> view, RouteParameters parameters, Language reader);
}
