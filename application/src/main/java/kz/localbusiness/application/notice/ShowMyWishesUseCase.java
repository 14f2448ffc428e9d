package kz.localbusiness.application.notice;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.TEAM)
class ShowMyWishesUseCase implements ShowMyWishes {

    private final Members members;
    private final Ways ways;
    private final Callers callers;

    ShowMyWishesUseCase(Members members, Ways ways, Callers callers) {
        this.members = members;
        this.ways = ways;
        this.callers = callers;
    }

    @Override
    public Optional<MyWishes> show(Query query) {
        return members.find(ShowBellUseCase.account(callers))
                .map(me -> new MyWishes(members.wishesOf(me), me.email(), ways.teamChannels()));
    }
}
