package kz.localbusiness.looks;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// A business's own site, which knows of us by the tag that its owner was handed.
final class OtherSite implements AutoCloseable {

    private static final int OK = 200;

    private final HttpServer server;
    final String address;

    private OtherSite(HttpServer server) {
        this.server = server;
        this.address = "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
    }

    static OtherSite with(String tag) {
        var page =
                """
                <!doctype html>
                <html lang="ru">
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width">
                <title>Aru Beauty</title>
                <h1>Aru Beauty</h1>
                %s
                """
                        .formatted(tag)
                        .getBytes(StandardCharsets.UTF_8);
        try {
            var any = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
            var server = HttpServer.create(any, 0);
            server.createContext(
                    "/",
                    exchange -> {
                        exchange.sendResponseHeaders(OK, page.length);
                        exchange.getResponseBody().write(page);
                        exchange.close();
                    });
            server.start();
            return new OtherSite(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
