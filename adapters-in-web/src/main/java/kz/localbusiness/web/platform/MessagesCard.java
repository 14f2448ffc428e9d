package kz.localbusiness.web.platform;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import kz.localbusiness.application.notice.Backlog;
import kz.localbusiness.application.notice.Traffic.LeftAlone;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.text.Wording;

/// How many messages are still to be sent, and which providers take none.
final class MessagesCard extends Div {

    private final H2 heading = new H2();
    private final Span level = new Span();
    private final Paragraph oldest = new Paragraph();
    private final Div leftAlone = new Div();

    MessagesCard() {
        addClassName("card");
        setId("messages-waiting");
        oldest.addClassName("quiet");
        var row = new Div(heading, level);
        row.addClassNames("row", "between");
        add(row, oldest, leftAlone);
    }

    void show(Backlog backlog) {
        var isMany = backlog.waiting() >= Backlog.MANY;
        heading.setText(getTranslation("jobs.messages"));
        level.setText(
                getTranslation(
                        isMany ? "jobs.messages-many" : "jobs.messages-waiting",
                        backlog.waiting()));
        var isCalm = backlog.dueSince() == null && backlog.leftAlone().isEmpty();
        level.setClassName("badge " + (isCalm ? "confirmed" : "requested"));
        oldest.setText(
                backlog.dueSince() == null
                        ? getTranslation("jobs.messages-none-due")
                        : getTranslation("jobs.messages-due-since", moment(backlog.dueSince())));
        leftAlone.removeAll();
        backlog.leftAlone().stream().map(this::told).forEach(leftAlone::add);
    }

    private Paragraph told(LeftAlone one) {
        var name = one.channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var channel = getTranslation("message.channel." + name);
        var told =
                new Paragraph(
                        getTranslation("jobs.messages-left-alone", channel, moment(one.until())));
        told.addClassName("notice");
        return told;
    }

    private String moment(Instant at) {
        return Wording.in(getLocale()).dateTime(at, Business.DEFAULT_ZONE);
    }
}
