package kz.localbusiness.mongo.payment;

import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.payment.out.CashRegisters;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

/// One document for each business.
@Component
class MongoCashRegisters implements CashRegisters {

    private static final String ONLY = "register";

    private final BusinessMongo mongo;

    MongoCashRegisters(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<CashRegister> current() {
        return mongo.find(CashRegisterDocument.class, ONLY).map(MongoCashRegisters::toDomain);
    }

    @Override
    public void save(CashRegister register) {
        mongo.save(toDocument(register));
    }

    @Override
    public void remove() {
        mongo.remove(CashRegisterDocument.class, ONLY);
    }

    private static CashRegisterDocument toDocument(CashRegister it) {
        var business = it.business().toString();
        return new CashRegisterDocument(
                "%s/%s".formatted(business, ONLY),
                business,
                it.cashbox().value(),
                it.vat(),
                it.since(),
                it.version());
    }

    private static CashRegister toDomain(CashRegisterDocument it) {
        return new CashRegister(
                new BusinessId(UUID.fromString(it.business())),
                new CashboxNumber(it.cashbox()),
                it.vat(),
                it.since(),
                it.version());
    }
}
