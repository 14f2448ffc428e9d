package kz.localbusiness.mongo.payment;

import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.payment.out.BillPayments;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.BillPayment;
import kz.localbusiness.domain.payment.BillRefusal;
import kz.localbusiness.domain.payment.BillState;
import kz.localbusiness.domain.payment.BillState.Refused;
import kz.localbusiness.domain.payment.BillState.Taken;
import kz.localbusiness.domain.payment.BillState.Taking;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.mongo.BusinessMongo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MongoBillPayments implements BillPayments {

    private final BusinessMongo mongo;

    MongoBillPayments(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<BillPayment> find(PurchaseId transaction) {
        return mongo.find(BillPaymentDocument.class, String.valueOf(transaction.value()))
                .map(MongoBillPayments::toDomain);
    }

    @Override
    public void save(BillPayment payment) {
        mongo.save(toDocument(payment));
    }

    private static BillPaymentDocument toDocument(BillPayment it) {
        var business = it.business().toString();
        return new BillPaymentDocument(
                "%s/%d".formatted(business, it.transaction().value()),
                business,
                it.sum().tiyn(),
                it.bankTime(),
                visit(it.state()),
                it.state() instanceof Taken,
                it.state() instanceof Refused(var why) ? why.name() : null,
                it.at(),
                it.version());
    }

    private static @Nullable String visit(BillState state) {
        return switch (state) {
            case Taking(var visit) -> visit.value().toString();
            case Taken(var visit) -> visit.value().toString();
            case Refused _ -> null;
        };
    }

    private static BillPayment toDomain(BillPaymentDocument it) {
        return new BillPayment(
                new BusinessId(UUID.fromString(it.business())),
                new PurchaseId(Long.parseLong(it.id().substring(it.business().length() + 1))),
                new Money(it.tiyn()),
                it.bankTime(),
                state(it),
                it.at(),
                it.version());
    }

    private static BillState state(BillPaymentDocument it) {
        var refused = it.refused();
        if (refused != null) {
            return new Refused(BillRefusal.valueOf(refused));
        }
        var visit = new AppointmentId(UUID.fromString(String.valueOf(it.visit())));
        return it.taken() ? new Taken(visit) : new Taking(visit);
    }
}
