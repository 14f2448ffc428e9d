package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.payment.ListDueReconciliations;
import kz.localbusiness.application.payment.ReconcileWithBank;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Compares books with the bank's, business by business; each says itself when it is due next.
@Component
class BankReconciliation {

    private final SweepJob<ReconcileWithBank.Command> job;
    private final Sweeper sweeper;

    BankReconciliation(
            ListDueReconciliations due,
            ReconcileWithBank reconcile,
            Sweeper sweeper,
            @Value("${lbp.reconciliations.pause:1m}") Duration pause) {
        this.sweeper = sweeper;
        this.job =
                new SweepJob<>(
                        PlatformJob.BANK_RECONCILIATION,
                        pause,
                        () -> due.due(Sweep.MOST_AT_ONCE),
                        reconcile::reconcile);
    }

    @Scheduled(fixedDelayString = "${lbp.reconciliations.pause:1m}")
    void reconcile() {
        sweeper.start(job);
    }
}
