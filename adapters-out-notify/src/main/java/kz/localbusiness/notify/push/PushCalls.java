package kz.localbusiness.notify.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The way to the services of browsers' makers, of which each browser names its own. No redirect is
/// followed.
final class PushCalls {

    private final HttpClient http;
    private final Duration readTimeout;
    private final UnaryOperator<URI> way;

    /// @param way where an endpoint leads; elsewhere than to itself in tests only
    PushCalls(PushSettings settings, UnaryOperator<URI> way) {
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(settings.connectTimeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        this.readTimeout = settings.readTimeout();
        this.way = way;
    }

    HttpResponse<Boolean> post(URI endpoint, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(way.apply(endpoint))
                        .timeout(readTimeout)
                        .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return http.send(request.build(), _ -> new HeadersOnly());
    }
}
