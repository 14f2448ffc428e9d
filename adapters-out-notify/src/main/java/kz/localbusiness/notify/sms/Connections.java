package kz.localbusiness.notify.sms;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/// The ways to providers. They follow no redirect and, unlike other clients of the JDK, never send
/// a POST a second time by themselves.
final class Connections {

    private final HttpClient http;
    private final Duration readTimeout;

    Connections(Duration connectTimeout, Duration readTimeout) {
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(connectTimeout)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
        this.readTimeout = readTimeout;
    }

    /// @param api addresses that take forms
    <T> T to(URI url, Class<T> api) {
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(readTimeout);
        var rest =
                RestClient.builder()
                        .baseUrl(url.toString())
                        .requestFactory(requests)
                        .defaultStatusHandler(_ -> true, (_, _) -> {})
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
                .build()
                .createClient(api);
    }
}
