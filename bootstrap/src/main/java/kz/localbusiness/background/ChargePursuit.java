package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.payment.ListDueCharges;
import kz.localbusiness.application.payment.PursueCharge;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Does what is due about payments; each is claimed first, so several nodes may do it side by side,
/// and one takes over from another that is gone.
@Component
class ChargePursuit {

    private final ListDueCharges dueCharges;
    private final PursueCharge pursueCharge;
    private final JobJournal journal;
    private final Duration pause;

    ChargePursuit(
            ListDueCharges dueCharges,
            PursueCharge pursueCharge,
            JobJournal journal,
            @Value("${lbp.charges.pause:1s}") Duration pause) {
        this.dueCharges = dueCharges;
        this.pursueCharge = pursueCharge;
        this.journal = journal;
        this.pause = pause;
    }

    @Scheduled(fixedDelayString = "${lbp.charges.pause:1s}")
    void pursue() {
        journal.watch(
                PlatformJob.CHARGE_PURSUIT,
                pause,
                () -> Sweep.beside(dueCharges.due(Sweep.MOST_AT_ONCE), pursueCharge::pursue));
    }
}
