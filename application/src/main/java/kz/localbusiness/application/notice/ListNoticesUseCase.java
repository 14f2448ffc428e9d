package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.notice.Notice;

@UseCase(Audience.MANAGEMENT)
class ListNoticesUseCase implements ListNotices {

    private static final int PAGE = 50;

    private final Notices notices;
    private final BookingOffice office;

    ListNoticesUseCase(Notices notices, BookingOffice office) {
        this.notices = notices;
        this.office = office;
    }

    @Override
    public Page list(Query query) {
        var found = notices.latest(query.before(), PAGE + 1);
        var lines = found.stream().limit(PAGE).map(this::line).toList();
        return new Page(lines, found.size() > PAGE);
    }

    private Line line(Notice notice) {
        var visit =
                office.agendas()
                        .home(notice.appointment())
                        .flatMap(agenda -> agenda.appointment(notice.appointment()));
        return new Line(notice, visit.orElse(null));
    }
}
