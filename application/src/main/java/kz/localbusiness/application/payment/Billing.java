package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.payment.out.BillNumbers;
import kz.localbusiness.application.payment.out.BillPayments;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.application.secret.out.Secrets;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.BillNumber;
import kz.localbusiness.domain.payment.Biller;
import kz.localbusiness.domain.payment.BillerKey;
import kz.localbusiness.domain.payment.BillerName;
import kz.localbusiness.domain.shared.SecretValue;

/// What it takes to let the bank collect what clients owe the current business. It may as long as
/// there is a key.
public record Billing(Secrets secrets, BillNumbers numbers, BillPayments payments) {

    private static final SecretPurpose KEY = new SecretPurpose("kaspi-biller");
    private static final SecretPurpose NAME = new SecretPurpose("kaspi-biller-name");

    Optional<Biller> biller() {
        return key().map(key -> new Biller(key, name().orElse(null)));
    }

    Optional<BillerKey> key() {
        return secrets.find(KEY).map(SecretValue::text).map(BillerKey::new);
    }

    void put(BillerKey key) {
        secrets.put(KEY, new SecretValue(key.value()));
    }

    private Optional<BillerName> name() {
        return secrets.find(NAME).map(SecretValue::text).map(BillerName::new);
    }

    void put(BillerName name) {
        secrets.put(NAME, new SecretValue(name.value()));
    }

    void removeName() {
        secrets.remove(NAME);
    }

    /// The key last, so that no name is left without one.
    void remove() {
        removeName();
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
