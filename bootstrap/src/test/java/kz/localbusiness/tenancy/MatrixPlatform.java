package kz.localbusiness.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.localbusiness.LocalBusinessApplication;
import kz.localbusiness.application.FreshPlace;
import kz.localbusiness.mongo.StoreWallOff;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.util.FileSystemUtils;

/// The whole application with two tenants, on free ports; only the realms are a stand-in.
final class MatrixPlatform implements AutoCloseable {

    final SigningServer realms = new SigningServer();
    final Tenant salon = Tenant.named("salon", "+77011234501");
    final Tenant barber = Tenant.named("barber", "+77011234502");
    final Links salonsLinks;
    final Links barbersLinks;
    private final int port = FreshPlace.freePort();
    private final Path home = FreshPlace.emptyHome();
    private final ConfigurableApplicationContext context;

    /// @param more settings, as the command line has them
    MatrixPlatform(List<Wall> missing, String... more) {
        var application = new SpringApplication(LocalBusinessApplication.class, Fixed.class);
        application.addPrimarySources(List.of(Wall.wiring(missing)));
        application.setAllowBeanDefinitionOverriding(true);
        var settings =
                Stream.of(
                        "--LBP_HOME=" + home,
                        "--LBP_PORT=" + port,
                        "--LBP_MONGO_PORT=" + FreshPlace.freePort(),
                        "--LBP_SMTP_PORT=" + FreshPlace.freePort(),
                        "--KASPI=none",
                        "--KEYCLOAK_URL=" + realms.url(),
                        "--KEYCLOAK_ADMIN_USER=nobody",
                        "--KEYCLOAK_ADMIN_PASSWORD=nothing",
                        "--LBP_LIMITS_TIMES=100000",
                        // nothing shall change by itself
                        "--lbp.relay.pause=1h",
                        "--lbp.dispatch.pause=1h",
                        "--lbp.offers.pause=1h",
                        "--lbp.audit.pause=1h",
                        "--lbp.charges.pause=1h",
                        "--lbp.closings.pause=1h",
                        "--lbp.warnings.pause=1h",
                        "--lbp.reconciliations.pause=1h",
                        "--lbp.realms.pause=1h",
                        "--lbp.registrations.pause=1h",
                        "--lbp.exports.pause=1h",
                        "--lbp.expiry.pause=1h",
                        "--lbp.message-expiry.pause=1h",
                        "--lbp.tidying.pause=1h");
        context = application.run(Stream.concat(settings, Stream.of(more)).toArray(String[]::new));
        salonsLinks = salon.open(this);
        barbersLinks = barber.open(this);
        StoreWallOff.fall(true);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> Map<String, T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    URI at(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }

    /// Every stored document of a tenant, as it is, by collection and id.
    Map<String, String> contents(Tenant tenant) {
        var database = bean(MongoDatabaseFactory.class).getMongoDatabase();
        var contents = new TreeMap<String, String>();
        for (var collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                if (String.valueOf(document.get("_id")).startsWith(tenant.id().toString())) {
                    contents.put(collection + " " + document.get("_id"), document.toJson());
                }
            }
        }
        return contents;
    }

    @Override
    public void close() {
        StoreWallOff.fall(false);
        context.close();
        realms.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class Fixed {

        @Bean
        Clock clock() {
            return Clock.fixed(Tenant.DAY.minus(Duration.ofDays(1)), ZoneOffset.UTC);
        }
    }
}
