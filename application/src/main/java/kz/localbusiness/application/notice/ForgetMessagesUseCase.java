package kz.localbusiness.application.notice;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.notice.Notice;

@UseCase(Audience.PLATFORM)
class ForgetMessagesUseCase implements ForgetMessages {

    private final Notices notices;
    private final Bells bells;
    private final Clock clock;

    ForgetMessagesUseCase(Notices notices, Bells bells, Clock clock) {
        this.notices = notices;
        this.bells = bells;
        this.clock = clock;
    }

    @Override
    public void forget(Command command) {
        var before = clock.instant().minus(Notice.KEPT);
        notices.forgetSettledBefore(before);
        bells.forgetBefore(before);
    }
}
