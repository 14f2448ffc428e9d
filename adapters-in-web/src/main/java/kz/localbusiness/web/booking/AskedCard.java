package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.web.text.Wording;

/// What the client asked for last, and whether somebody has looked after it.
final class AskedCard extends Section {

    AskedCard() {
        setId("asked");
        addClassNames("card", "stack");
    }

    void show(Optional<ChangeRequest> asked, ZoneId zone) {
        removeAll();
        setVisible(asked.isPresent());
        asked.ifPresent(one -> tell(one, zone));
    }

    private void tell(ChangeRequest asked, ZoneId zone) {
        var answered = asked.answeredAt();
        add(line("manage.asked-words", asked.words()));
        if (answered == null) {
            add(line("manage.asked-waits", at(asked.at(), zone)));
        } else if (asked.answer().isEmpty()) {
            add(line("manage.asked-seen", at(answered, zone)));
        } else {
            add(line("manage.asked-answer", asked.answer()));
        }
    }

    private String at(Instant moment, ZoneId zone) {
        return Wording.in(getLocale()).dateTime(moment, zone);
    }

    private Paragraph line(String key, String detail) {
        var line = new Paragraph(getTranslation(key, detail));
        line.addClassName("pre-line");
        return line;
    }
}
