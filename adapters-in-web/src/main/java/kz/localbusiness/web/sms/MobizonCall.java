package kz.localbusiness.web.sms;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.sms.MobizonStatus;
import kz.localbusiness.domain.notice.sms.SmsProvider;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Mobizon tells, of a message or of something else.
record MobizonCall(JsonNode event) {

    private static final String OF_MESSAGE = "sms-delivery-report";
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,18}");

    /// Empty for what is no object.
    static Optional<MobizonCall> of(byte[] body) {
        try {
            return Optional.of(JsonMapper.shared().readTree(body))
                    .filter(JsonNode::isObject)
                    .map(MobizonCall::new);
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }

    /// The sign is of the event and of how often it was told, and of nothing in it.
    boolean isSignedWith(SharedWord word) {
        var told = "%s|%s|%s|".formatted(text("eventId"), text("attempt"), text("eventCreateTs"));
        return word.signs("SHA-1", told, text("sign"));
    }

    /// Empty where it is about no message.
    Optional<ProviderReference> reference() {
        return Optional.of(text(event.path("data"), "messageId"))
                .filter(_ -> text("eventType").equals(OF_MESSAGE))
                .filter(id -> ID.matcher(id).matches())
                .map(SmsProvider.MOBIZON::reference);
    }

    Standing standing() {
        return MobizonStatus.standing(text(event.path("data"), "status"));
    }

    private String text(String name) {
        return text(event, name);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
