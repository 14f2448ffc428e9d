package kz.localbusiness.web.seo;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes into the first answer what those read who run no scripts.
///
/// @see "features/decisions/031-findable.md"
@Component
class PagePreviews implements VaadinServiceInitListener {

    private final List<PreviewSource> sources;

    PagePreviews(List<PreviewSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var router = event.getSource().getRouter();
        event.addIndexHtmlRequestListener(response -> write(response, router));
    }

    private void write(IndexHtmlResponse response, Router router) {
        var request = response.getVaadinRequest();
        var path = Optional.ofNullable(request.getPathInfo()).orElse("");
        var asked = request.getParameter(RequestLanguage.PARAMETER);
        var page = response.getDocument();
        router.resolveNavigationTarget(new Location(path.replaceFirst("^/", "")))
                .flatMap(state -> of(state, reader(request, asked)))
                .ifPresentOrElse(
                        preview -> PreviewMarkup.write(preview, isInAddress(preview, asked), page),
                        () -> PreviewMarkup.hide(page));
    }

    private Optional<Preview> of(NavigationState state, Language reader) {
        return sources.stream()
                .map(one -> one.of(state.getNavigationTarget(), state.getRouteParameters(), reader))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Language reader(VaadinRequest request, @Nullable String asked) {
        return RequestLanguage.of(
                request.getCookies(), asked, request.getHeader("Accept-Language"));
    }

    private static boolean isInAddress(Preview preview, @Nullable String asked) {
        return RequestLanguage.asked(asked).filter(preview.language()::equals).isPresent();
    }
}
