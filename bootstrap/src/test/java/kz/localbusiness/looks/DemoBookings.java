package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What others book at the demo, over REST.
final class DemoBookings {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private final String api;

    /// @param home of the platform
    DemoBookings(String home) {
        api = home + "/api/v1/businesses/demo/";
    }

    /// Takes the soonest start of the first service.
    ///
    /// @return where the client looks after it
    String visit() {
        var service = services().findFirst().orElseThrow();
        return book(service, days(service).filter(DemoBookings::isFree).findFirst().orElseThrow());
    }

    /// Takes all time of the last day on which the longest service is free.
    Full fillDay() {
        var service =
                services()
                        .max(Comparator.comparingInt(one -> one.get("durationMinutes").asInt()))
                        .orElseThrow();
        var date = days(service).filter(DemoBookings::isFree).toList().getLast().get("date");
        for (var day = day(service, date); isFree(day); day = day(service, date)) {
            book(service, day);
        }
        return new Full(service.get("id").asString(), date.asString());
    }

    /// @param date ISO
    record Full(String service, String date) {}

    private Stream<JsonNode> services() {
        return answer(get("services")).get("services").valueStream();
    }

    private Stream<JsonNode> days(JsonNode service) {
        var question = "availability?service=" + service.get("id").asString();
        return answer(get(question)).get("days").valueStream();
    }

    private JsonNode day(JsonNode service, JsonNode date) {
        return days(service).filter(day -> day.get("date").equals(date)).findFirst().orElseThrow();
    }

    private static boolean isFree(JsonNode day) {
        return !day.get("starts").isEmpty();
    }

    private String book(JsonNode service, JsonNode day) {
        var client = CLIENTS.incrementAndGet();
        var start = day.get("starts").get(0).get("start").asString();
        var body =
                Map.of(
                        "service", service.get("id").asString(),
                        "start", OffsetDateTime.parse(start).toInstant().toString(),
                        "name", "Нұрсұлтан Әбдіқадыров",
                        "phone", "+7 708 123 %04d".formatted(client));
        var request =
                to("appointments")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        return answer(request).get("manageUrl").asString();
    }

    private HttpRequest get(String what) {
        return to(what).build();
    }

    private HttpRequest.Builder to(String what) {
        return HttpRequest.newBuilder(URI.create(api + what));
    }

    private static JsonNode answer(HttpRequest request) {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(OK, CREATED);
            return JSON.readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no answer", e);
        }
    }
}
