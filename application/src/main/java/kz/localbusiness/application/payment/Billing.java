package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.payment.out.BillNumbers;
import kz.localbusiness.application.payment.out.BillPayments;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.application.secret.out.Secrets;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.BillNumber;
import kz.localbusiness.domain.payment.BillerKey;
import kz.localbusiness.domain.shared.SecretValue;

/// What it takes to let the bank collect what clients owe the current business. It may as long as
/// there is a key.
public record Billing(Secrets secrets, BillNumbers numbers, BillPayments payments) {

    private static final SecretPurpose KEY = new SecretPurpose("kaspi-biller");

    Optional<BillerKey> key() {
        return secrets.find(KEY).map(SecretValue::text).map(BillerKey::new);
    }

    void put(BillerKey key) {
        secrets.put(KEY, new SecretValue(key.value()));
    }

    void removeKey() {
        secrets.remove(KEY);
    }

    /// @throws NotAllowed for whoever does not know the key
    void require(String told) {
        if (key().filter(key -> key.is(told)).isEmpty()) {
            throw new NotAllowed("that is not the key of this biller");
        }
    }

    Optional<AppointmentId> visit(String account) {
        return BillNumber.read(account).flatMap(numbers::find);
    }

    /// The first that is not another visit's.
    BillNumber numberOf(AppointmentId visit) {
        int draw = 0;
        var number = BillNumber.of(visit, draw);
        while (!numbers.claim(number, visit).equals(visit)) {
            draw++;
            number = BillNumber.of(visit, draw);
        }
        return number;
    }
}
