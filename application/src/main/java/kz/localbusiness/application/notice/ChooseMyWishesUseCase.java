package kz.localbusiness.application.notice;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.notice.MemberWishes;

@UseCase(Audience.TEAM)
class ChooseMyWishesUseCase implements ChooseMyWishes {

    private final Members members;
    private final Callers callers;

    ChooseMyWishesUseCase(Members members, Callers callers) {
        this.members = members;
        this.callers = callers;
    }

    @Override
    public Optional<MemberWishes> choose(Command command) {
        return members.find(ShowBellUseCase.account(callers))
                .map(members::wishesOf)
                .map(wishes -> saved(wishes.choosing(command.language(), command.wanted())));
    }

    private MemberWishes saved(MemberWishes wishes) {
        members.wishes().save(wishes);
        return wishes;
    }
}
