package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.Wordings;
import kz.localbusiness.domain.notice.TemplateDecision;
import kz.localbusiness.domain.notice.TemplateDecision.Fine;

@UseCase(Audience.MANAGEMENT)
class WordMessageUseCase implements WordMessage {

    private final Wordings wordings;

    WordMessageUseCase(Wordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public TemplateDecision word(Command command) {
        var decision = command.key().word(command.typed());
        if (decision instanceof Fine(var template)) {
            wordings.save(wordings.current().with(command.key(), template));
        }
        return decision;
    }
}
