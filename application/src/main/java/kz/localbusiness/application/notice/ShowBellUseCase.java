package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.team.AccountId;

@UseCase(Audience.TEAM)
class ShowBellUseCase implements ShowBell {

    private static final int LATEST = 30;

    private final BellBoard board;
    private final BookingOffice office;
    private final Callers callers;

    ShowBellUseCase(BellBoard board, BookingOffice office, Callers callers) {
        this.board = board;
        this.office = office;
        this.callers = callers;
    }

    @Override
    public Bell show(Query query) {
        var account = account(callers);
        var mark = board.bells().mark(account);
        var announced = board.announced().stream().map(one -> announced(one, mark)).toList();
        return new Bell(
                office.businesses().current().orElseThrow().zone(),
                announced,
                lines(board.bells().latest(account, null, LATEST), mark));
    }

    private static Announced announced(Announcement one, BellMark mark) {
        return new Announced(one, !mark.announcements().contains(one.id()));
    }

    private List<Line> lines(List<TeamNews> latest, BellMark mark) {
        var visits = office.agendas().appointments(latest.stream().map(TeamNews::visit).toList());
        return latest.stream()
                .map(one -> new Line(one, visits.get(one.visit()), mark.isNew(one)))
                .toList();
    }

    static AccountId account(Callers callers) {
        if (callers.current() instanceof Caller.Member member) {
            return new AccountId(member.subject());
        }
        throw new IllegalStateException("somebody of a team");
    }
}
