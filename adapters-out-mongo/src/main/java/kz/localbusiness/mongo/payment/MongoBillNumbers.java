package kz.localbusiness.mongo.payment;

import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.payment.out.BillNumbers;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.BillNumber;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoBillNumbers implements BillNumbers {

    private final BusinessMongo mongo;

    MongoBillNumbers(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<AppointmentId> find(BillNumber number) {
        return mongo.find(BillNumberDocument.class, number.digits())
                .map(found -> new AppointmentId(UUID.fromString(found.visit())));
    }

    @Override
    public AppointmentId claim(BillNumber number, AppointmentId visit) {
        var business = CurrentBusiness.required().toString();
        var id = "%s/%s".formatted(business, number.digits());
        return mongo.add(new BillNumberDocument(id, business, visit.value().toString()))
                ? visit
                : find(number).orElseThrow();
    }
}
