package kz.localbusiness.embedded.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kz.localbusiness.embedded.part.StartupRefused;
import org.bson.Document;

/// A MongoDB somewhere else, by URI. The URI may hold a password: it is never shown.
public final class MongoAddress {

    private static final Pattern WITHOUT_DATABASE =
            Pattern.compile("^(mongodb(?:\\+srv)?://[^/?]+)/?(\\?.*)?$");
    private static final int SECONDS_TO_ANSWER = 5;

    private MongoAddress() {}

    /// The database is used where the URI names none.
    public static ConnectionString parse(String uri, String database) {
        var match = WITHOUT_DATABASE.matcher(uri);
        var options = match.matches() && match.group(2) != null ? match.group(2) : "";
        try {
            return new ConnectionString(
                    match.matches() ? match.group(1) + "/" + database + options : uri);
        } catch (IllegalArgumentException e) {
            throw new StartupRefused(
                    "MONGODB_URI is not a MongoDB address.",
                    "Write it as mongodb://user:password@host:27017/lbp, special characters as %40.");
        }
    }

    public static void refuseIfSilent(ConnectionString address) {
        var settings =
                MongoClientSettings.builder()
                        .applyConnectionString(address)
                        .applyToClusterSettings(
                                c -> c.serverSelectionTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS))
                        .build();
        try (var client = MongoClients.create(settings)) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
        } catch (MongoException e) {
            throw new StartupRefused(
                    "The MongoDB of MONGODB_URI at %s does not answer within %d s (%s)."
                            .formatted(
                                    address.getHosts(),
                                    SECONDS_TO_ANSWER,
                                    e.getClass().getSimpleName()),
                    "Start it, correct MONGODB_URI (host, user, password, network), or unset it for the"
                            + " embedded default.",
                    e);
        }
    }
}
