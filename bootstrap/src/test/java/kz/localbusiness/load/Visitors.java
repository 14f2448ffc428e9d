package kz.localbusiness.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// What a browser or an app would send.
final class Visitors implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LoadedPlatform platform;

    Visitors(LoadedPlatform platform) {
        this.platform = platform;
    }

    HttpResponse<byte[]> availability(LoadedSalon salon, int days) {
        var path =
                "/api/v1/businesses/%s/availability?service=%s&from=%s&to=%s"
                        .formatted(
                                salon.slug().value(),
                                salon.visit().value(),
                                salon.firstDay(),
                                salon.firstDay().plusDays(days - 1L));
        return send(HttpRequest.newBuilder(platform.at(path)).build());
    }

    HttpResponse<byte[]> book(LoadedSalon salon, LoadedSalon.FreeSlot slot, int number) {
        var path = "/api/v1/businesses/%s/appointments".formatted(salon.slug().value());
        var body =
                """
                {"service": "%s", "staff": "%s", "start": "%s", "name": "Dana", "phone": "+7701%07d"}
                """
                        .formatted(
                                salon.visit().value(), slot.staff().value(), slot.start(), number);
        return send(
                HttpRequest.newBuilder(platform.at(path))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "load-%08d".formatted(number))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no answer to " + request.uri(), e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
