package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.payment.ListDueReceipts;
import kz.localbusiness.application.payment.RegisterReceipt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Has receipts registered at the cash registers of their businesses; each register is claimed
/// first, so several nodes may do it side by side, and one takes over from another that is gone.
@Component
class ReceiptRegistration {

    private final ListDueReceipts dueReceipts;
    private final RegisterReceipt registerReceipt;
    private final JobJournal journal;
    private final Duration pause;

    ReceiptRegistration(
            ListDueReceipts dueReceipts,
            RegisterReceipt registerReceipt,
            JobJournal journal,
            @Value("${lbp.registers.pause:1s}") Duration pause) {
        this.dueReceipts = dueReceipts;
        this.registerReceipt = registerReceipt;
        this.journal = journal;
        this.pause = pause;
    }

    @Scheduled(fixedDelayString = "${lbp.registers.pause:1s}")
    void register() {
        journal.watch(
                PlatformJob.RECEIPT_REGISTRATION,
                pause,
                () -> Sweep.beside(dueReceipts.due(Sweep.MOST_AT_ONCE), registerReceipt::register));
    }
}
