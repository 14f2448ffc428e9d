package kz.localbusiness.application.notice;

import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Reach;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.BusinessId;

/// Whether a message to a client would find its way now.
public final class ClientReach {

    private final NoticeFacts facts;
    private final Ways ways;
    private final NoticeChoices choices;

    ClientReach(NoticeFacts facts, Ways ways, NoticeChoices choices) {
        this.facts = facts;
        this.ways = ways;
        this.choices = choices;
    }

    /// @param visit that is still ahead; nobody is reminded of another
    public Reach ofReminder(BusinessId business, AppointmentId visit, EventId asked) {
        var reminder = Notice.due(business, asked, visit, NoticeKind.REMINDER, facts.now());
        return facts.ofVisit(reminder)
                .map(known -> ways.reach(reminder, known, choices.current().delivery()))
                .orElse(Reach.NONE);
    }
}
