package kz.localbusiness.embedded.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;

/// A server on a file and a client on the server; it can be closed and opened again.
final class MongoFixture implements AutoCloseable {

    private final Path file;
    private EmbeddedMongo server;
    private MongoClient client;

    MongoFixture(Path directory) {
        file = directory.resolve("test.mv");
        server = EmbeddedMongo.open(file, 0);
        client = MongoClients.create(server.uri("lbp"));
    }

    MongoCollection<Document> collection(String name) {
        return collection("lbp", name);
    }

    MongoCollection<Document> collection(String database, String name) {
        return client.getDatabase(database).getCollection(name);
    }

    void dropDatabase(String name) {
        client.getDatabase(name).drop();
    }

    void reopen() {
        close();
        server = EmbeddedMongo.open(file, 0);
        client = MongoClients.create(server.uri("lbp"));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
