package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.team.AccountId;

@UseCase(Audience.TEAM)
class ShowBellUseCase implements ShowBell {

    private static final int LATEST = 30;

    private final Bells bells;
    private final BookingOffice office;
    private final Callers callers;

    ShowBellUseCase(Bells bells, BookingOffice office, Callers callers) {
        this.bells = bells;
        this.office = office;
        this.callers = callers;
    }

    @Override
    public Bell show(Query query) {
        var account = account(callers);
        var read = bells.readUntil(account);
        var latest = bells.latest(account, null, LATEST);
        var visits = office.agendas().appointments(latest.stream().map(TeamNews::visit).toList());
        var lines =
                latest.stream()
                        .map(one -> new Line(one, visits.get(one.visit()), one.at().isAfter(read)))
                        .toList();
        return new Bell(office.businesses().current().orElseThrow().zone(), lines);
    }

    static AccountId account(Callers callers) {
        if (callers.current() instanceof Caller.Member member) {
            return new AccountId(member.subject());
        }
        throw new IllegalStateException("somebody of a team");
    }
}
