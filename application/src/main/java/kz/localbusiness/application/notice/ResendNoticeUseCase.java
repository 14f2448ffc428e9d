package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.NoticeFacts.Truth;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.State;
import kz.localbusiness.domain.notice.ResendDecision;
import kz.localbusiness.domain.notice.ResendDecision.NoSuchNotice;
import kz.localbusiness.domain.notice.ResendDecision.NotTrue;
import kz.localbusiness.domain.notice.ResendDecision.Resent;
import kz.localbusiness.domain.notice.ResendDecision.Underway;

@UseCase(Audience.MANAGEMENT)
class ResendNoticeUseCase implements ResendNotice {

    private final Notices notices;
    private final NoticeFacts facts;

    ResendNoticeUseCase(Notices notices, NoticeFacts facts) {
        this.notices = notices;
        this.facts = facts;
    }

    @Override
    public ResendDecision resend(Command command) {
        return notices.find(command.notice())
                .map(notice -> resend(notice, command.again()))
                .orElseGet(NoSuchNotice::new);
    }

    private ResendDecision resend(Notice notice, EventId again) {
        if (notice.state() instanceof State.Due) {
            return new Underway();
        }
        var second = notice.again(again, facts.now());
        if (facts.of(second, List.of()) instanceof Truth.Gone) {
            return new NotTrue();
        }
        notices.add(second);
        return new Resent(notices.find(second.id()).orElseThrow());
    }
}
