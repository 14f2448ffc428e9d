package kz.localbusiness.embedded.mongo;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/// A process of its own that tells, line by line, which writes have been acknowledged.
final class AcknowledgingWriter {

    private static final int THREADS = 8;

    private AcknowledgingWriter() {}

    public static void main(String[] arguments) {
        var server = EmbeddedMongo.open(Path.of(arguments[0]), 0);
        var documents =
                MongoClients.create(server.uri("lbp")).getDatabase("lbp").getCollection("acks");
        var round = arguments[1];
        var writers =
                IntStream.range(0, THREADS)
                        .mapToObj(t ->
                                Thread.startVirtualThread(() -> write(documents, round + "-" + t)))
                        .toList();
        join(writers);
    }

    private static void write(MongoCollection<Document> documents, String name) {
        for (int n = 0; ; n++) {
            var id = name + "-" + n;
            documents.insertOne(new Document("_id", id).append("state", "new"));
            print("inserted " + id);
            documents.updateOne(Filters.eq("_id", id), Updates.set("state", "kept"));
            print("updated " + id);
        }
    }

    private static void print(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }

    private static void join(List<Thread> writers) {
        for (var writer : writers) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
