package kz.localbusiness.application.payment;

import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.OwedMoney;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.payment.Owed;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Report;

/// Reads a month at a time, and keeps the sums.
@UseCase(Audience.OWNERS)
class ShowReportUseCase implements ShowReport {

    private final Receipts receipts;
    private final OwedMoney owed;

    ShowReportUseCase(Receipts receipts, OwedMoney owed) {
        this.receipts = receipts;
        this.owed = owed;
    }

    @Override
    public Answer show(Query query) {
        var report = Report.of(() -> receipts(query.period()).iterator());
        return new Answer(report, owed(query.period()));
    }

    private Stream<Receipt> receipts(Period period) {
        return period.slices().flatMap(days -> receipts.of(days).stream());
    }

    private Owed owed(Period period) {
        return period.slices().map(owed::of).reduce(Owed.NOTHING, Owed::plus);
    }
}
