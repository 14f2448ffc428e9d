package kz.localbusiness.notify.telegram;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.util.Set;
import java.util.function.Function;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/// Calls the messenger in the name of the bot. The way there holds the bot's token, so that nothing
/// of it is ever logged. It follows no redirect, and sends no POST a second time by itself.
final class BotCalls {

    private static final Logger LOG = LoggerFactory.getLogger(BotCalls.class);

    /// Each comes before the first byte of a request is sent.
    private static final Set<Class<? extends Exception>> BEFORE =
            Set.of(
                    ConnectException.class,
                    HttpConnectTimeoutException.class,
                    UnknownHostException.class,
                    SSLHandshakeException.class);

    private static final JacksonJsonHttpMessageConverter CONVERTER =
            new JacksonJsonHttpMessageConverter(BotAnswer.JSON);

    private final @Nullable TelegramApi api;

    BotCalls(TelegramSettings settings) {
        this.api = settings.token() == null ? null : connected(settings, settings.token().text());
    }

    boolean areSomewhere() {
        return api != null;
    }

    Heard hear(Function<TelegramApi, ResponseEntity<byte[]>> call) {
        if (api == null) {
            return new Heard.NotReached();
        }
        ResponseEntity<byte[]> response;
        try {
            response = call.apply(api);
        } catch (ResourceAccessException silence) {
            return after(silence);
        }
        return BotAnswer.in(response)
                .<Heard>map(Heard.Answered::new)
                .orElseGet(() -> behind(response.getStatusCode()));
    }

    private static Heard after(Throwable silence) {
        boolean isBefore = false;
        var deepest = silence;
        for (Throwable next = silence; next != null; next = next.getCause()) {
            isBefore |= BEFORE.contains(next.getClass());
            deepest = next;
        }
        return told(deepest.getClass().getSimpleName(), isBefore);
    }

    /// Something in front of the messenger has answered: who turns us away has not let us in.
    private static Heard behind(HttpStatusCode status) {
        return told(
                "HTTP %d".formatted(status.value()),
                status.is4xxClientError() || status.is3xxRedirection());
    }

    private static Heard told(String what, boolean isCertain) {
        LOG.warn("Telegram has not answered: {}", what);
        return isCertain ? new Heard.NotReached() : new Heard.Lost();
    }

    private static TelegramApi connected(TelegramSettings settings, String token) {
        var http =
                HttpClient.newBuilder()
                        .connectTimeout(settings.connectTimeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.readTimeout());
        var rest =
                RestClient.builder()
                        .baseUrl("%s/bot%s".formatted(settings.url(), token))
                        .requestFactory(requests)
                        .configureMessageConverters(
                                all -> all.registerDefaults().withJsonConverter(CONVERTER))
                        .defaultStatusHandler(_ -> true, (_, _) -> {})
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
                .build()
                .createClient(TelegramApi.class);
    }
}
