package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.ReportedNotices;

/// Providers are nobody who signs in.
@UseCase(Audience.EVERYONE)
class TakeDeliveryReportUseCase implements TakeDeliveryReport {

    /// References are of one message each, but for rare accidents of a provider's numbers.
    private static final int MOST = 4;

    private final ReportedNotices reported;
    private final NoteDelivery note;

    TakeDeliveryReportUseCase(ReportedNotices reported, NoteDelivery note) {
        this.reported = reported;
        this.note = note;
    }

    @Override
    public void take(Told told) {
        for (var one : reported.having(told.reference(), MOST)) {
            note.note(new NoteDelivery.Command(one.business(), one.notice(), told));
        }
    }
}
