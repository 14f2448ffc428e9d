package kz.localbusiness.embedded.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/// The server on loopback; it holds its file open until it is closed.
public final class EmbeddedMongo implements AutoCloseable {

    /// Waiting writers share one commit, so there are more workers than processors.
    private static final int WORKERS = 64;

    private final MongoServer server;

    private EmbeddedMongo(MongoServer server) {
        this.server = server;
    }

    /// Port 0 takes any free one.
    public static EmbeddedMongo open(Path file, int port) {
        var backend = DurableBackend.open(file);
        try {
            var server = new MongoServer(backend);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
            return new EmbeddedMongo(server);
        } catch (RuntimeException e) {
            backend.close();
            throw e;
        }
    }

    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s".formatted(server.getLocalAddress().getPort(), database);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
