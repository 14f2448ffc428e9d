package kz.localbusiness.web.booking;

import com.ibm.icu.text.TimeZoneNames;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.ZoneId;

/// Whose clock the times are on; shown only where the reader's own clock differs at that moment.
final class ZoneNote extends Paragraph implements LocaleChangeObserver {

    private static final String SHOW_IF_ELSEWHERE =
            "this.hidden = -new Date($0).getTimezoneOffset() === $1";
    private static final int SECONDS = 60;

    private final ZoneId zone;

    ZoneNote(ZoneId zone, Instant at) {
        this.zone = zone;
        setId("zone-note");
        addClassName("quiet");
        getElement().setAttribute("hidden", true);
        var minutes = zone.getRules().getOffset(at).getTotalSeconds() / SECONDS;
        getElement().executeJs(SHOW_IF_ELSEWHERE, (double) at.toEpochMilli(), minutes);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var city =
                TimeZoneNames.getInstance(event.getLocale()).getExemplarLocationName(zone.getId());
        setText(getTranslation("booking.zone", city));
    }
}
