package kz.localbusiness.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who books the same hours over REST.
final class Elsewhere {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String businesses;

    Elsewhere(RunningPlatform platform) {
        businesses = platform.address() + "/api/v1/businesses/";
    }

    /// Books what the page held until a moment ago.
    ///
    /// @return the address of the manage page
    String books(Visit visit) {
        givesUp(visit);
        var body =
                Map.of(
                        "service", visit.service(),
                        "staff", visit.staff(),
                        "start", visit.start().toString(),
                        "name", "Тимур Ахметов",
                        "phone", "+7 708 123 45 02");
        var request =
                HttpRequest.newBuilder(URI.create(businesses + visit.slug() + "/appointments"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        return answer(request, CREATED).get("manageUrl").asString();
    }

    /// As if the client had thought for too long.
    private void givesUp(Visit visit) {
        var hold =
                HttpRequest.newBuilder(URI.create(businesses + visit.slug() + "/holds"))
                        .header("Idempotency-Key", visit.key())
                        .DELETE()
                        .build();
        assertThat(sent(hold).statusCode()).isEqualTo(NO_CONTENT);
    }

    /// How many people are free at the start of the visit.
    int free(Visit visit) {
        var uri =
                "%s%s/availability?service=%s".formatted(businesses, visit.slug(), visit.service());
        var days = answer(HttpRequest.newBuilder(URI.create(uri)).build(), OK).get("days");
        return StreamSupport.stream(days.spliterator(), false)
                .flatMap(day -> StreamSupport.stream(day.get("starts").spliterator(), false))
                .filter(start -> instant(start).equals(visit.start()))
                .mapToInt(start -> start.get("staff").size())
                .sum();
    }

    private static Instant instant(JsonNode start) {
        return OffsetDateTime.parse(start.get("start").asString()).toInstant();
    }

    private JsonNode answer(HttpRequest request, int status) {
        var answer = sent(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
