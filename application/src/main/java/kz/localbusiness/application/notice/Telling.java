package kz.localbusiness.application.notice;

import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.Team;

/// Whom what happened to a visit is told: its client, by message and reminder, and the team, under
/// the bell and by message to whoever wants it. Told twice it is told once.
public final class Telling {

    private final Notices notices;
    private final Planner planner;
    private final Bells bells;
    private final Members members;

    public Telling(Notices notices, Planner planner, Bells bells, Members members) {
        this.notices = notices;
        this.planner = planner;
        this.bells = bells;
        this.members = members;
    }

    public void tell(BookingEvent event, Appointment visit, BusinessId business) {
        planner.follow(visit, business);
        NoticeKind.of(event, visit)
                .filter(planner::plans)
                .ifPresent(kind -> notices.add(Notice.about(event, kind, visit, business)));
        members.team()
                .ifPresent(team ->
                        TeamNews.of(event, visit, team).forEach(news -> tell(news, team, visit)));
    }

    private void tell(TeamNews news, Team team, Appointment visit) {
        bells.add(news);
        var ways = members.ways(team, news.account(), news.kind());
        if (!ways.isEmpty() && !news.isSecondThought(visit)) {
            notices.add(Notice.about(news, visit));
        }
    }
}
