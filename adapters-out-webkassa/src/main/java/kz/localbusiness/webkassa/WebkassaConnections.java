package kz.localbusiness.webkassa;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.http.HttpClient;
import java.time.Duration;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/// The way to Webkassa for each key. It follows no redirect and, unlike other clients of the JDK,
/// never sends a POST a second time by itself.
final class WebkassaConnections {

    private static final int MOST = 500;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private static final JacksonJsonHttpMessageConverter JSON =
            new JacksonJsonHttpMessageConverter(WebkassaJson.MAPPER);

    private final WebkassaSettings settings;
    private final HttpClient http;
    private final Cache<String, WebkassaApi> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();

    WebkassaConnections(WebkassaSettings settings) {
        this.settings = settings;
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(settings.connectTimeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
    }

    boolean isSomewhere() {
        return settings.url() != null;
    }

    WebkassaApi to(RegisterAccess access) {
        return known.get(key(access), this::connected);
    }

    private String key(RegisterAccess access) {
        var key = access.key() == null ? settings.key() : access.key();
        return key == null ? "" : key.text();
    }

    private WebkassaApi connected(String key) {
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.readTimeout());
        var rest =
                RestClient.builder()
                        .baseUrl(String.valueOf(settings.url()))
                        .requestFactory(requests)
                        .defaultHeader("X-API-KEY", key)
                        .configureMessageConverters(
                                all -> all.registerDefaults().withJsonConverter(JSON))
                        .defaultStatusHandler(_ -> true, (_, _) -> {})
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
                .build()
                .createClient(WebkassaApi.class);
    }
}
