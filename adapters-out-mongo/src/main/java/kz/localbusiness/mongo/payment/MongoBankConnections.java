package kz.localbusiness.mongo.payment;

import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.payment.Scheme;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.payment.Terminal;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One document for each business.
@Component
class MongoBankConnections implements BankConnections {

    private static final String ONLY = "bank";

    private final BusinessMongo mongo;

    MongoBankConnections(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<BankConnection> current() {
        return mongo.find(BankConnectionDocument.class, ONLY).map(MongoBankConnections::toDomain);
    }

    @Override
    public void save(BankConnection connection) {
        mongo.save(toDocument(connection));
    }

    @Override
    public void remove() {
        mongo.remove(BankConnectionDocument.class, ONLY);
    }

    private static BankConnectionDocument toDocument(BankConnection it) {
        var business = it.business().toString();
        var terminal = it.terminal();
        return new BankConnectionDocument(
                "%s/%s".formatted(business, ONLY),
                business,
                it.scheme().name(),
                it.organisation() == null ? null : it.organisation().digits(),
                terminal == null ? null : terminal.token(),
                terminal == null ? null : (Long) terminal.tradePoint(),
                it.tradePoint(),
                it.provenAt(),
                it.version());
    }

    private static BankConnection toDomain(BankConnectionDocument it) {
        return new BankConnection(
                new BusinessId(UUID.fromString(it.business())),
                Scheme.valueOf(it.scheme()),
                it.organisation() == null ? null : new TaxNumber(it.organisation()),
                terminal(it),
                it.tradePointName(),
                it.provenAt(),
                it.version());
    }

    private static @Nullable Terminal terminal(BankConnectionDocument it) {
        var token = it.terminal();
        var tradePoint = it.tradePoint();
        return token == null || tradePoint == null ? null : new Terminal(token, tradePoint);
    }
}
