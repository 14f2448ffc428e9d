package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.domain.notice.NoticeSettings;

@UseCase(Audience.MANAGEMENT)
class SetDeliveryRulesUseCase implements SetDeliveryRules {

    private final NoticeChoices choices;
    private final Planner planner;

    SetDeliveryRulesUseCase(NoticeChoices choices, Planner planner) {
        this.choices = choices;
        this.planner = planner;
    }

    @Override
    public NoticeSettings set(Command command) {
        var settings = choices.current().delivering(command.rules());
        choices.save(settings);
        planner.followRules(command.rules());
        return settings;
    }
}
