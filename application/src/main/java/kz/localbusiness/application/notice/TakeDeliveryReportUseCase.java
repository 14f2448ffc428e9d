package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.ReportedNotices;
import kz.localbusiness.application.notice.out.ReportedNotices.ReportedNotice;

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
        for (var one : about(told)) {
            note.note(new NoteDelivery.Command(one.business(), one.notice(), told));
        }
    }

    /// Where the answer to a message was lost, it is only known by our own name.
    private List<ReportedNotice> about(Told told) {
        var known = reported.having(told.reference(), MOST);
        return known.isEmpty() && told.ours() != null ? reported.having(told.ours(), MOST) : known;
    }
}
