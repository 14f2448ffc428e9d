package kz.localbusiness.application.notice;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.TakeDeliveryReport.Told;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.notice.Notice;

/// For [TakeDeliveryReport], which finds the business and is called by nobody who signs in.
@UseCase(Audience.EVERYONE)
class NoteDeliveryUseCase implements NoteDelivery {

    private final Notices notices;
    private final Clock clock;

    NoteDeliveryUseCase(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void note(Command command) {
        notices.find(command.notice()).ifPresent(notice -> note(notice, command.told()));
    }

    private void note(Notice notice, Told told) {
        var known =
                named(notice, told)
                        .told(told.channel(), told.reference(), told.report(), clock.instant());
        if (!known.equals(notice)) {
            notices.save(known);
        }
    }

    private static Notice named(Notice notice, Told told) {
        var ours = told.ours();
        return ours == null ? notice : notice.named(told.channel(), ours, told.reference());
    }
}
