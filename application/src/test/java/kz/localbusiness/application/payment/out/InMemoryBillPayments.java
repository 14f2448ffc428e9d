package kz.localbusiness.application.payment.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.payment.BillPayment;
import kz.localbusiness.domain.payment.PurchaseId;

public final class InMemoryBillPayments implements BillPayments {

    private final InMemoryRows<PurchaseId, BillPayment> rows =
            new InMemoryRows<>(
                    one -> new InMemoryRows.Key<>(one.business(), one.transaction()),
                    BillPayment::version,
                    InMemoryBillPayments::inVersion);

    @Override
    public Optional<BillPayment> find(PurchaseId transaction) {
        return rows.find(transaction);
    }

    @Override
    public void save(BillPayment payment) {
        rows.save(payment);
    }

    /// Of every business.
    public List<BillPayment> everything() {
        return rows.ofEveryBusiness();
    }

    private static BillPayment inVersion(BillPayment one, long version) {
        return new BillPayment(
                one.business(),
                one.transaction(),
                one.sum(),
                one.bankTime(),
                one.state(),
                one.at(),
                version);
    }
}
