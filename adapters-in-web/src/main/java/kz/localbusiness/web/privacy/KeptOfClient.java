package kz.localbusiness.web.privacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.web.text.Wording;

/// How much is kept of a phone number: who came, from when to when, what is still open.
final class KeptOfClient extends Div implements LocaleChangeObserver {

    private final ClientFile file;
    private final ZoneId zone;
    private final Instant now;

    KeptOfClient(ClientFile file, ZoneId zone, Instant now) {
        this.file = file;
        this.zone = zone;
        this.now = now;
        setId("data-kept");
        addClassNames("stack", "tight");
    }

    /// Everybody who came, waits, or began to pay, under one number.
    static List<String> names(ClientFile file) {
        return file.people().map(ClientDetails::name).distinct().toList();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        if (names(file).isEmpty()) {
            add(new Paragraph(getTranslation("privacy.nothing-kept")));
            return;
        }
        add(new Paragraph(getTranslation("privacy.names", String.join(", ", names(file)))));
        tellVisits(Wording.in(event.getLocale()));
        if (!file.waits().isEmpty()) {
            add(new Paragraph(getTranslation("privacy.waits", file.waits().size())));
        }
        if (!file.receipts().isEmpty()) {
            add(new Paragraph(getTranslation("privacy.receipts", file.receipts().size())));
        }
        if (!file.charges().isEmpty()) {
            add(new Paragraph(getTranslation("privacy.charges", file.charges().size())));
        }
    }

    private void tellVisits(Wording wording) {
        var visits = file.visits();
        if (visits.isEmpty()) {
            return;
        }
        var first = wording.dayOfYear(visits.getFirst().slot().start(), zone);
        var last = wording.dayOfYear(visits.getLast().slot().start(), zone);
        var ahead = visits.stream().filter(visit -> visit.isToCome(now)).count();
        add(new Paragraph(getTranslation("privacy.visits", visits.size(), first, last)));
        add(new Paragraph(getTranslation("privacy.ahead", ahead)));
    }
}
