package kz.localbusiness.web.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.directory.DirectoryEntry;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.web.layout.CategoryTexts;
import kz.localbusiness.web.layout.DistrictTexts;
import kz.localbusiness.web.photo.PhotoAddress;
import kz.localbusiness.web.text.Wording;

/// One business that was found; all of it leads to its page.
final class DirectoryCard extends Div implements LocaleChangeObserver {

    private final DirectoryEntry entry;
    private final Instant now;

    DirectoryCard(DirectoryEntry entry, Instant now) {
        this.entry = entry;
        this.now = now;
        addClassName("directory-card");
        getElement().setAttribute("role", "listitem");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var link = new Anchor("/" + entry.slug().value());
        var told = new Div(new H2(entry.name()));
        what().ifPresent(told::add);
        if (!entry.address().isEmpty()) {
            told.add(quiet(entry.address()));
        }
        told.add(today(Wording.in(event.getLocale())));
        told.addClassName("directory-told");
        link.add(picture(), told);
        add(link);
    }

    private Optional<Component> what() {
        var trade =
                entry.category() == Category.OTHER
                        ? Stream.<String>empty()
                        : Stream.of(CategoryTexts.key(entry.category()));
        var text =
                Stream.concat(trade, Stream.ofNullable(entry.district()).map(DistrictTexts::key))
                        .map(this::getTranslation)
                        .collect(Collectors.joining(" · "));
        return Optional.of(text).filter(one -> !one.isEmpty()).map(Span::new);
    }

    private Component picture() {
        var photo = entry.picture();
        if (photo == null) {
            var initial =
                    new Span(entry.name().substring(0, entry.name().offsetByCodePoints(0, 1)));
            initial.addClassName("directory-picture");
            initial.getElement().setAttribute("aria-hidden", "true");
            return initial;
        }
        var picture = new Image(PhotoAddress.of(entry.slug(), photo, ImageSize.SMALL), "");
        picture.addClassName("directory-picture");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private Span today(Wording wording) {
        var hours = wording.hours(entry.openToday(now));
        return quiet(
                hours.isEmpty()
                        ? getTranslation("directory.shut-today")
                        : getTranslation("directory.open-today", hours));
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
