package kz.localbusiness.kaspi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.Scheme;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/// The way to the bank for each access. It follows no redirect and, unlike other clients of the
/// JDK, never sends a POST a second time by itself.
final class KaspiConnections {

    private static final int MOST = 500;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private static final JacksonJsonHttpMessageConverter JSON =
            new JacksonJsonHttpMessageConverter(KaspiJson.MAPPER);

    private final KaspiSettings settings;
    private final KaspiKeys keys;
    private final PlatformKeystore platform;
    private final HttpClient anonymous;
    private final Cache<BankAccess, KaspiApi> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();

    KaspiConnections(KaspiSettings settings) {
        this.settings = settings;
        this.keys = new KaspiKeys(settings.trust());
        this.anonymous = http(keys.none());
        this.platform = new PlatformKeystore(settings, keys, tls -> api(Scheme.R3, http(tls)));
    }

    /// @throws UnusableCertificate where the access has one that is none
    /// @throws Silence where the scheme has no address
    KaspiApi to(BankAccess access) {
        if (settings.url(access.scheme()).isEmpty()) {
            throw Silence.nowhere();
        }
        return switch (access) {
            case BankAccess.ByKey key -> known.get(key, _ -> byKey(key));
            case BankAccess.ByCertificate own -> known.get(own, _ -> byCertificate(own));
            case BankAccess.ByPlatform _ ->
                    isPlain(Scheme.R3) ? api(Scheme.R3, anonymous) : platform.connection();
        };
    }

    private KaspiApi byKey(BankAccess.ByKey access) {
        var rest = rest(Scheme.R1, anonymous).defaultHeader("Api-Key", access.key().text());
        return proxied(rest);
    }

    /// Opened also where nobody asks to see it, so that a wrong one never seems to be good.
    private KaspiApi byCertificate(BankAccess.ByCertificate access) {
        var tls = keys.of(access);
        return api(Scheme.R2, isPlain(Scheme.R2) ? anonymous : http(tls));
    }

    private KaspiApi api(Scheme scheme, HttpClient http) {
        return proxied(rest(scheme, http));
    }

    private RestClient.Builder rest(Scheme scheme, HttpClient http) {
        var url = settings.url(scheme).orElseThrow(Silence::nowhere);
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.readTimeout());
        return RestClient.builder()
                .baseUrl(url + "/" + scheme.name().toLowerCase(Locale.ROOT))
                .requestFactory(requests)
                .configureMessageConverters(all -> all.registerDefaults().withJsonConverter(JSON))
                .requestInterceptor((request, body, next) -> {
                    request.getHeaders().set("X-Request-ID", UUID.randomUUID().toString());
                    return next.execute(request, body);
                })
                .defaultStatusHandler(_ -> true, (_, _) -> {});
    }

    private static KaspiApi proxied(RestClient.Builder rest) {
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest.build()))
                .build()
                .createClient(KaspiApi.class);
    }

    private HttpClient http(SSLContext tls) {
        return HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls)
                .build();
    }

    private boolean isPlain(Scheme scheme) {
        return settings.url(scheme).filter(url -> url.getScheme().equals("http")).isPresent();
    }
}
