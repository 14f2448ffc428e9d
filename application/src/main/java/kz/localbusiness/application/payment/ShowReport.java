package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.Owed;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.payment.Report;
import kz.localbusiness.domain.shared.BusinessId;

/// What the receipts of some days add up to, and what is owed for the visits of these days.
@FunctionalInterface
public interface ShowReport {

    Answer show(Query query);

    record Query(BusinessId business, Period period) implements ForBusiness {}

    record Answer(Report report, Owed owed) {}
}
