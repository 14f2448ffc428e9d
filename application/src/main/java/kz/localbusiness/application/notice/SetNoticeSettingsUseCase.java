package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.domain.notice.NoticeSettings;

@UseCase(Audience.MANAGEMENT)
class SetNoticeSettingsUseCase implements SetNoticeSettings {

    private final NoticeChoices choices;

    SetNoticeSettingsUseCase(NoticeChoices choices) {
        this.choices = choices;
    }

    @Override
    public NoticeSettings set(Command command) {
        var settings = choices.current().sending(command.sent());
        choices.save(settings);
        return settings;
    }
}
