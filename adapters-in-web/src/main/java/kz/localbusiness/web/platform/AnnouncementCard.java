package kz.localbusiness.web.platform;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.web.text.Wording;

/// One announcement in all its languages.
final class AnnouncementCard extends Div implements LocaleChangeObserver {

    private final Announcement announcement;
    private final Instant now;
    private final Span badge = new Span();
    private final Paragraph span = new Paragraph();
    final Button withdraw;

    AnnouncementCard(Announcement announcement, Instant now, Consumer<UUID> withdrawn) {
        this.announcement = announcement;
        this.now = now;
        this.withdraw = new Button("", _ -> withdrawn.accept(announcement.id()));
        addClassName("card");
        badge.addClassNames("badge", look());
        span.addClassName("quiet");
        add(badge, span);
        var text = announcement.text();
        Stream.of(text.kk(), text.ru(), text.en()).map(Paragraph::new).forEach(this::show);
        add(new Div(withdraw));
    }

    private void show(Paragraph text) {
        text.addClassName("pre-line");
        add(text);
    }

    private String look() {
        if (announcement.isCurrent(now)) {
            return "confirmed";
        }
        return announcement.isOver(now) ? "cancelled" : "requested";
    }

    private String state() {
        if (announcement.isCurrent(now)) {
            return "platform.is-shown";
        }
        return announcement.isOver(now) ? "platform.is-over" : "platform.is-planned";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = Wording.in(event.getLocale());
        badge.setText(getTranslation(state()));
        span.setText(
                "%s – %s"
                        .formatted(
                                words.dateTime(announcement.from(), Business.DEFAULT_ZONE),
                                words.dateTime(announcement.until(), Business.DEFAULT_ZONE)));
        withdraw.setText(getTranslation("platform.withdraw"));
    }
}
