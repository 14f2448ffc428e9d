package kz.localbusiness.application.notice;

import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;

/// Whom what happened to a visit is told: its client, by message and reminder, and the team. Told
/// twice it is told once.
public final class Telling {

    private final Notices notices;
    private final Planner planner;
    private final Bells bells;
    private final Teams teams;

    public Telling(Notices notices, Planner planner, Bells bells, Teams teams) {
        this.notices = notices;
        this.planner = planner;
        this.bells = bells;
        this.teams = teams;
    }

    public void tell(BookingEvent event, Appointment visit, BusinessId business) {
        planner.follow(visit, business);
        NoticeKind.of(event, visit)
                .ifPresent(kind -> notices.add(Notice.about(event, kind, visit, business)));
        teams.current().ifPresent(team -> TeamNews.of(event, visit, team).forEach(bells::add));
    }
}
