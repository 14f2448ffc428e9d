package kz.localbusiness.web.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;

/// What the platform announces, in the reader's language; whoever has read it may put it away.
final class AnnouncementBanner extends Div implements LocaleChangeObserver {

    private final AnnouncementBoard board;
    private final Set<UUID> putAway = new HashSet<>();
    private Runnable endWatch = () -> {};

    AnnouncementBanner(AnnouncementBoard board) {
        this.board = board;
        setId("announcements");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    void render() {
        removeAll();
        board.current().stream()
                .filter(one -> !putAway.contains(one.id()))
                .map(this::shown)
                .forEach(this::add);
    }

    private Div shown(Announcement one) {
        var text = new Span(one.text().in(Locales.languageOf(getLocale()).orElse(Language.RU)));
        text.addClassName("pre-line");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> putAway(one));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("standing.put-away"));
        var shown = new Div(text, close);
        shown.addClassNames("notice", "announcement");
        shown.setClassName("good", one.severity() == Severity.NEWS);
        return shown;
    }

    private void putAway(Announcement one) {
        putAway.add(one.id());
        render();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        render();
        endWatch = board.watch(event.getUI().accessLater(this::render, () -> {}));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endWatch.run();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
