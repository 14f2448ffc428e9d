package kz.localbusiness.notify.whatsapp;

import java.net.http.HttpClient;
import java.time.Clock;
import kz.localbusiness.application.notice.out.TemplateMessages;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.notify.http.Respite;
import kz.localbusiness.notify.http.Silence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/// Messages from the platform's own number. What is accepted has not arrived yet; that is told to
/// `/webhooks/whatsapp`, together with our own name of it. WhatsApp does not know a message again,
/// so none is put a second time here.
///
/// @see "features/decisions/048-whatsapp-and-web-push.md"
final class WhatsAppMessages implements TemplateMessages {

    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppMessages.class);

    private final String version;
    private final @Nullable String sender;
    private final GraphApi api;
    private final Respite respite;

    WhatsAppMessages(WhatsAppSettings settings, Clock clock) {
        this.version = settings.version();
        this.sender = settings.phoneNumberId();
        this.api = api(settings);
        this.respite = new Respite(clock);
    }

    @Override
    public boolean isOffered() {
        return sender != null;
    }

    @Override
    public HandOver send(PhoneNumber to, Template template, ProviderReference ours) {
        return sender == null
                ? new Refused(DeliveryFailure.NOT_AUTHORISED)
                : respite.left()
                        .<HandOver>map(NotNow::new)
                        .orElseGet(() -> sent(sender, GraphMessage.of(to, template, ours)));
    }

    private HandOver sent(String number, GraphMessage message) {
        ResponseEntity<byte[]> response;
        try {
            response = api.send(version, number, message);
        } catch (ResourceAccessException lost) {
            var silence = Silence.after(lost);
            LOG.warn("WhatsApp has not answered: {}", silence.what());
            return silence.outcome();
        }
        var answer = GraphAnswer.read(response);
        answer.rest().ifPresent(respite::begin);
        return answer.outcome();
    }

    /// It follows no redirect and never sends a POST a second time by itself.
    private static GraphApi api(WhatsAppSettings settings) {
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
                        .baseUrl(settings.url().toString())
                        .requestFactory(requests)
                        .defaultHeaders(headers -> headers.setBearerAuth(text(settings.token())))
                        .defaultStatusHandler(_ -> true, (_, _) -> {})
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
                .build()
                .createClient(GraphApi.class);
    }

    private static String text(@Nullable SecretValue token) {
        return token == null ? "" : token.text();
    }
}
