package kz.localbusiness.web.business;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.stream.Stream;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.web.layout.ProfileCard;
import kz.localbusiness.web.text.Wording;

/// What clients will see, before there are any.
final class PagePreview extends Details implements LocaleChangeObserver {

    private final Setup setup;
    final UnorderedList services = new UnorderedList();
    final UnorderedList hours = new UnorderedList();

    PagePreview(Setup setup, Album album) {
        this.setup = setup;
        setId("setup-preview");
        services.addClassName("preview-list");
        hours.addClassName("preview-list");
        var page = new Div(new ProfileCard(setup.business(), album), services, hours);
        page.addClassNames("stack", "preview");
        add(page);
    }

    private static ListItem row(String name, String told) {
        var value = new Span(told);
        value.addClassName("quiet");
        return new ListItem(new Span(name), value);
    }

    private ListItem service(Offering offering, Wording wording) {
        return row(
                offering.name(),
                "%s · %s"
                        .formatted(
                                wording.duration(offering.duration()),
                                wording.money(offering.price())));
    }

    private ListItem day(DayOfWeek day, Wording wording) {
        var open = wording.hours(setup.business().hours().on(day));
        return row(
                day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()),
                open.isEmpty() ? getTranslation("setting.day-closed") : open);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        setSummaryText(getTranslation("setting.preview"));
        services.removeAll();
        hours.removeAll();
        setup.offerings().forEach(one -> services.add(service(one, wording)));
        Stream.of(DayOfWeek.values()).forEach(day -> hours.add(day(day, wording)));
    }
}
