package kz.localbusiness.application.payment.out;

import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryBankConnections implements BankConnections {

    private final InMemoryRows<BusinessId, BankConnection> rows;

    public InMemoryBankConnections() {
        this(new InMemoryTraces());
    }

    public InMemoryBankConnections(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), one.business()),
                        BankConnection::version,
                        InMemoryBankConnections::inVersion,
                        traces);
    }

    @Override
    public Optional<BankConnection> current() {
        return rows.find(CurrentBusiness.required());
    }

    @Override
    public void save(BankConnection connection) {
        rows.save(connection, "bankConnections", "bank");
    }

    @Override
    public void remove() {
        rows.removeIfAny(CurrentBusiness.required());
    }

    private static BankConnection inVersion(BankConnection one, long version) {
        return new BankConnection(
                one.business(),
                one.scheme(),
                one.organisation(),
                one.terminal(),
                one.tradePoint(),
                one.provenAt(),
                version);
    }
}
