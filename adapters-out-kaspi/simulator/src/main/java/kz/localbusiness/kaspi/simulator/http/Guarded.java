package kz.localbusiness.kaspi.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import tools.jackson.core.JacksonException;

/// Answers what nobody can read, and ends every exchange.
record Guarded(HttpHandler handler) implements HttpHandler {

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            handler.handle(exchange);
        } catch (BadRequest | JacksonException | IllegalArgumentException unreadable) {
            Answers.empty(exchange, 400);
        }
    }
}
