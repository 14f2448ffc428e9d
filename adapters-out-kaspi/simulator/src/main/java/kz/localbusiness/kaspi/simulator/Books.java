package kz.localbusiness.kaspi.simulator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Everything that the bank remembers. One operation at a time looks at it.
final class Books {

    final Map<String, Organisation> organisations = new LinkedHashMap<>();
    final Numbers numbers = new Numbers();
    final Devices devices = new Devices();
    final Purchases purchases = new Purchases(numbers);
    final RefundCodes refundCodes = new RefundCodes(numbers);
    final Clients clients = new Clients();
    final List<Refund> refunds = new ArrayList<>();

    private final InstantSource clock;
    private Behaviour behaviour;

    Books(InstantSource clock, Behaviour behaviour) {
        this.clock = clock;
        this.behaviour = behaviour;
    }

    synchronized <T> Reply<T> answer(Supplier<T> operation) {
        try {
            return Reply.of(look(operation));
        } catch (Refusal refusal) {
            return Reply.refused(refusal.code());
        }
    }

    synchronized <T> T look(Supplier<T> operation) {
        purchases.pass(now(), behaviour.has(Switch.LATE_CONFIRMATION_COUNTS));
        return operation.get();
    }

    synchronized Behaviour behaviour() {
        return behaviour;
    }

    synchronized void behave(Behaviour other) {
        behaviour = other;
    }

    Instant now() {
        return clock.instant();
    }

    Admitted admitted(Caller caller) {
        var addresses = behaviour.addresses();
        if (caller.scheme() == Scheme.R3 && !addresses.isEmpty()) {
            var address = caller.address();
            if (address == null || !addresses.contains(address)) {
                throw new Refusal(Codes.NOT_AUTHORISED);
            }
        }
        var found = organisations.values().stream().filter(one -> one.admits(caller)).toList();
        if (found.isEmpty()) {
            throw new Refusal(Codes.NOT_AUTHORISED);
        }
        return new Admitted(found);
    }

    /// Of whoever has to name the organisation.
    Admitted named(Caller caller) {
        return new Admitted(List.of(admitted(caller).only()));
    }

    /// A till in use, at a trade point that is open.
    Device till(String token, Admitted admitted) {
        var device = devices.active(token, admitted);
        if (!point(device).on()) {
            throw new Refusal(Codes.TRADE_POINT_OFF);
        }
        return device;
    }

    TradePoint point(Device device) {
        var owner = organisations.get(device.bin());
        return point(owner, device.tradePoint());
    }

    static TradePoint point(@Nullable Organisation owner, long id) {
        if (owner == null) {
            throw new Refusal(Codes.TRADE_POINT_UNKNOWN);
        }
        return owner.tradePoint(id).orElseThrow(() -> new Refusal(Codes.TRADE_POINT_UNKNOWN));
    }
}
