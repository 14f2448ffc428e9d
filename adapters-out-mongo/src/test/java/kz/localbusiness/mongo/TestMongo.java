package kz.localbusiness.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.UUID;
import org.h2.mvstore.MVStore;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.testcontainers.mongodb.MongoDBContainer;

/// A new, empty database with our indexes and our converter on a server that all tests share.
public final class TestMongo {

    private final MongoDatabaseFactory databases;
    private final MongoTemplate template;

    private TestMongo(MongoClient client) {
        databases = new SimpleMongoClientDatabaseFactory(client, "t" + UUID.randomUUID());
        var configuration = new MongoConfiguration();
        var conversions = configuration.mongoCustomConversions();
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        var converter = configuration.mappingMongoConverter(databases, context, conversions);
        converter.afterPropertiesSet();
        template = new MongoTemplate(databases, converter);
        new MongoIndexes(databases).afterPropertiesSet();
    }

    /// In this process, in memory.
    public static TestMongo embedded() {
        return new TestMongo(Embedded.CLIENT);
    }

    /// The real server in a container.
    public static TestMongo real() {
        return new TestMongo(Real.CLIENT);
    }

    static String address() {
        return Embedded.ADDRESS;
    }

    public BusinessMongo business() {
        return new BusinessMongo(template);
    }

    /// Past every wall, to look at what is stored and to forge it.
    public MongoTemplate raw() {
        return template;
    }

    public MongoDatabaseFactory databases() {
        return databases;
    }

    private static final class Embedded {

        static final String ADDRESS = start();
        static final MongoClient CLIENT = MongoClients.create(ADDRESS);

        private static String start() {
            return new MongoServer(new CopyingBackend()).bindAndGetConnectionString();
        }
    }

    /// The stock backend changes stored documents in place while it still sends them; a real server
    /// and our embedded one never show a half-changed document, so neither does this one.
    private static final class CopyingBackend extends H2Backend {

        CopyingBackend() {
            super(MVStore.open(null));
        }

        @Override
        public synchronized Document handleCommand(
                Channel channel, String database, String command, Document query) {
            return super.handleCommand(channel, database, command, query).cloneDeeply();
        }
    }

    private static final class Real {

        static final MongoClient CLIENT = MongoClients.create(start());

        /// The library's own watchdog removes it when this process ends.
        private static String start() {
            var container = new MongoDBContainer("mongo:8");
            container.start();
            return container.getConnectionString();
        }
    }
}
