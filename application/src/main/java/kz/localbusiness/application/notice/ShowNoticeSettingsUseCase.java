package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.domain.notice.NoticeSettings;

@UseCase(Audience.MANAGEMENT)
class ShowNoticeSettingsUseCase implements ShowNoticeSettings {

    private final NoticeChoices choices;

    ShowNoticeSettingsUseCase(NoticeChoices choices) {
        this.choices = choices;
    }

    @Override
    public NoticeSettings show(Query query) {
        return choices.current();
    }
}
