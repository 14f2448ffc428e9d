package kz.localbusiness.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// The codes that were sent, read in the list of all mail.
public record Codes(String platform) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public String sentTo(String address) {
        var code =
                Pattern.compile(
                        Pattern.quote(address) + ".{0,200}?\\b([0-9]{6})\\b", Pattern.DOTALL);
        return await().atMost(PATIENCE).until(() -> found(code), Optional::isPresent).orElseThrow();
    }

    private Optional<String> found(Pattern code) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(platform + "/dev/mail")).build();
            var row = code.matcher(http.send(request, BodyHandlers.ofString()).body());
            return row.find() ? Optional.of(row.group(1)) : Optional.empty();
        }
    }
}
