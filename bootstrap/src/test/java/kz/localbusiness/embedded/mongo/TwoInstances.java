package kz.localbusiness.embedded.mongo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.DueAgendas;
import kz.localbusiness.application.booking.out.DueOffers;
import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.races.Stores;
import kz.localbusiness.application.staff.out.StaffMembers;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The stores of two instances of the product, each with a client of its own, on one server.
final class TwoInstances implements AutoCloseable {

    private final EmbeddedMongo server;
    private final List<ConfigurableApplicationContext> contexts;

    TwoInstances(Path directory) {
        server = EmbeddedMongo.open(directory.resolve("races.mv"), 0);
        contexts = List.of(instance(server.uri("races")), instance(server.uri("races")));
    }

    List<Stores> stores() {
        return contexts.stream().map(TwoInstances::stores).toList();
    }

    String uri() {
        return server.uri("races");
    }

    static ConfigurableApplicationContext instance(String uri) {
        return new SpringApplicationBuilder(StoresOnEmbeddedMongo.Stores.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("spring.mongodb.uri", uri))
                .run();
    }

    static Stores stores(ConfigurableApplicationContext context) {
        return new Stores(
                context.getBean(Businesses.class),
                context.getBean(Offerings.class),
                context.getBean(StaffMembers.class),
                context.getBean(Agendas.class),
                context.getBean(Rotation.class),
                context.getBean(Waitlist.class),
                context.getBean(DueAgendas.class),
                context.getBean(DueOffers.class),
                context.getBean(Notices.class));
    }

    @Override
    public void close() {
        contexts.forEach(ConfigurableApplicationContext::close);
        server.close();
    }
}
