package kz.localbusiness.embedded.mongo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.localbusiness.application.booking.out.InMemoryManageLinks;
import kz.localbusiness.application.races.Deed;
import kz.localbusiness.application.races.DyingAgendas;
import kz.localbusiness.application.races.Node;
import kz.localbusiness.application.races.Salon;

/// A process of its own that ends without any goodbye at one of its calls of the store.
final class DyingInstance {

    static final int KILLED = 99;

    private DyingInstance() {}

    public static void main(String[] arguments) {
        var salon = new Salon(UUID.fromString(arguments[1]));
        var stores = TwoInstances.stores(TwoInstances.instance(arguments[0]));
        var dying =
                new DyingAgendas(
                        stores.agendas(),
                        Integer.parseInt(arguments[3]),
                        Boolean.parseBoolean(arguments[4]),
                        () -> Runtime.getRuntime().halt(KILLED));
        var clock = Clock.fixed(Instant.parse(arguments[5]), ZoneOffset.UTC);
        var node = new Node(stores.with(dying), clock, UUID::randomUUID, new InMemoryManageLinks());
        Deed.valueOf(arguments[2]).perform(node, salon);
        Runtime.getRuntime().halt(0);
    }
}
