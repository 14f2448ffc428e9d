package kz.localbusiness.application.payment.out;

import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryCashRegisters implements CashRegisters {

    private final InMemoryRows<BusinessId, CashRegister> rows;

    public InMemoryCashRegisters() {
        this(new InMemoryTraces());
    }

    public InMemoryCashRegisters(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), one.business()),
                        CashRegister::version,
                        InMemoryCashRegisters::inVersion,
                        traces);
    }

    @Override
    public Optional<CashRegister> current() {
        return rows.find(CurrentBusiness.required());
    }

    @Override
    public void save(CashRegister register) {
        rows.save(register, "cashRegisters", "register");
    }

    @Override
    public void remove() {
        rows.removeIfAny(CurrentBusiness.required());
    }

    public void clear() {
        rows.clear();
    }

    private static CashRegister inVersion(CashRegister one, long version) {
        return new CashRegister(one.business(), one.cashbox(), one.vat(), one.since(), version);
    }
}
