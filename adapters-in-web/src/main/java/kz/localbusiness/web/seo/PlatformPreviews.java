package kz.localbusiness.web.seo;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// Of the pages that are [Indexed].
@Component
class PlatformPreviews implements PreviewSource {

    private final Instance instance;
    private final Translations texts;

    PlatformPreviews(Instance instance, Translations texts) {
        this.instance = instance;
        this.texts = texts;
    }

    @Override
    public Optional<Preview> of(Class<?> view, RouteParameters parameters, Language reader) {
        return Optional.ofNullable(view.getAnnotation(Indexed.class))
                .map(indexed -> preview(indexed, view.getAnnotation(Route.class), reader));
    }

    private Preview preview(Indexed indexed, Route route, Language reader) {
        var title = texts.text(reader, indexed.title());
        var description = texts.text(reader, indexed.description());
        return new Preview(
                reader,
                Set.of(Language.values()),
                title,
                description,
                URI.create("%s/%s".formatted(instance.publicUrl(), route.value())),
                DefaultImage.of(instance),
                Preview.App.PLATFORM,
                true,
                Map.of(),
                new Plain(title)
                        .line(description)
                        .excuse(texts.text(reader, "seo.needs-script"))
                        .end());
    }
}
