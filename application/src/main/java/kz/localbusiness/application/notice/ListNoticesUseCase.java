package kz.localbusiness.application.notice;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Subject;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Team;

@UseCase(Audience.MANAGEMENT)
class ListNoticesUseCase implements ListNotices {

    private static final int PAGE = 50;

    private final Notices notices;
    private final BookingOffice office;
    private final Members members;

    ListNoticesUseCase(Notices notices, BookingOffice office, Members members) {
        this.notices = notices;
        this.office = office;
        this.members = members;
    }

    @Override
    public Page list(Query query) {
        var found = notices.latest(query.before(), PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        var visits = office.agendas().appointments(page.stream().map(Notice::appointment).toList());
        var team = members.team();
        var lines =
                page.stream()
                        .map(one ->
                                new Line(
                                        one,
                                        visits.get(one.appointment()),
                                        member(one, team).orElse(null)))
                        .toList();
        return new Page(lines, found.size() > PAGE);
    }

    private static Optional<Colleague> member(Notice notice, Optional<Team> team) {
        return switch (notice.subject()) {
            case Subject.ToClient _ -> Optional.empty();
            case Subject.ToMember(var account, _) -> team.flatMap(all -> all.find(account));
        };
    }
}
