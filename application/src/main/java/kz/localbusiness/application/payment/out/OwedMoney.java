package kz.localbusiness.application.payment.out;

import kz.localbusiness.domain.payment.Owed;
import kz.localbusiness.domain.payment.Period;

/// What clients of the current business have not paid yet. Follows the news of their visits.
public interface OwedMoney {

    /// For the visits that begin on these days, about a month at most.
    Owed of(Period days);
}
