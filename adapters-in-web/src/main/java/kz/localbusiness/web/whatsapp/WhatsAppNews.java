package kz.localbusiness.web.whatsapp;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.TakeDeliveryReport;
import kz.localbusiness.application.notice.TakeStopWord;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.StopWord;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tells on what WhatsApp tells, as far as it concerns us; what is not of its form is left alone.
@Component
@ConditionalOnProperty("lbp.whatsapp.webhook.app-secret")
class WhatsAppNews {

    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppNews.class);
    private static final Pattern NUMBER = Pattern.compile("7[0-9]{10}");

    private final TakeDeliveryReport reports;
    private final TakeStopWord stopWords;
    private final Clock clock;

    WhatsAppNews(TakeDeliveryReport reports, TakeStopWord stopWords, Clock clock) {
        this.reports = reports;
        this.stopWords = stopWords;
        this.clock = clock;
    }

    /// @param body as it came, of WhatsApp for certain
    void tell(byte[] body) {
        read(body).ifPresent(this::tell);
    }

    private static Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(JsonMapper.shared().readTree(body));
        } catch (JacksonException odd) {
            LOG.warn("WhatsApp has told something that cannot be read");
            return Optional.empty();
        }
    }

    private void tell(JsonNode told) {
        each(
                told.path("entry"),
                entry ->
                        each(
                                entry.path("changes"),
                                change -> {
                                    var value = change.path("value");
                                    each(value.path("statuses"), this::report);
                                    each(value.path("messages"), this::hear);
                                }));
    }

    private void report(JsonNode status) {
        var ours = reference(status.path("biz_opaque_callback_data")).orElse(null);
        reference(status.path("id"))
                .flatMap(id ->
                        standing(status)
                                .map(now -> new DeliveryReport(now, clock.instant(), null))
                                .map(report ->
                                        new TakeDeliveryReport.Told(
                                                Channel.WHATSAPP, id, ours, report)))
                .ifPresent(reports::take);
    }

    private static Optional<ProviderReference> reference(JsonNode said) {
        return Optional.of(said.asString(""))
                .filter(id -> !id.isBlank() && id.length() <= ProviderReference.LONGEST)
                .map(ProviderReference::new);
    }

    private static Optional<Standing> standing(JsonNode status) {
        return switch (status.path("status").asString("")) {
            case "sent" -> Optional.of(new Standing.Underway());
            case "delivered", "read" -> Optional.of(new Standing.Delivered());
            case "failed" -> Optional.of(new Standing.Failed(WhatsAppFailures.why(status)));
            default -> Optional.empty();
        };
    }

    private void hear(JsonNode message) {
        var from = message.path("from").asString("");
        if (NUMBER.matcher(from).matches() && words(message).anyMatch(StopWord::is)) {
            stopWords.take(new TakeStopWord.Said(Channel.WHATSAPP, new PhoneNumber("+" + from)));
        }
    }

    /// Typed, or on a button that was pressed.
    private static Stream<String> words(JsonNode message) {
        return Stream.of(
                        message.path("text").path("body"),
                        message.path("button").path("text"),
                        message.path("interactive").path("button_reply").path("title"))
                .map(node -> node.asString(""));
    }

    private static void each(JsonNode list, Consumer<JsonNode> act) {
        if (list.isArray()) {
            list.forEach(act);
        }
    }
}
