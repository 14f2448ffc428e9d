package kz.localbusiness.application.payment.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.payment.Reconciliation;

/// How the books of the current business stood beside the bank's, day by day, and when they are
/// compared next.
public interface Reconciliations {

    /// The latest first.
    List<Reconciliation> latest(int most);

    /// In place of what there is of the same day.
    void keep(Reconciliation one);

    /// Whatever was planned before.
    void plan(Instant next);

    /// Until something is planned again.
    void stop();
}
