package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.Wordings;

@UseCase(Audience.MANAGEMENT)
class UseUsualWordsUseCase implements UseUsualWords {

    private final Wordings wordings;

    UseUsualWordsUseCase(Wordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public boolean use(Command command) {
        var words = wordings.current();
        var isOwn = words.find(command.key()).isPresent();
        if (isOwn) {
            wordings.save(words.without(command.key()));
        }
        return isOwn;
    }
}
