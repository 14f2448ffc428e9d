package kz.localbusiness.web.whatsapp;

import static java.util.Map.entry;

import java.util.Map;
import kz.localbusiness.domain.notice.DeliveryFailure;
import tools.jackson.databind.JsonNode;

/// Why a message that was taken did not arrive.
final class WhatsAppFailures {

    private static final Map<String, DeliveryFailure> BY_CODE =
            Map.ofEntries(
                    entry("131026", DeliveryFailure.BAD_ADDRESS),
                    entry("131021", DeliveryFailure.BAD_ADDRESS),
                    entry("131050", DeliveryFailure.BLOCKED),
                    entry("131042", DeliveryFailure.BILLING),
                    entry("190", DeliveryFailure.NOT_AUTHORISED),
                    entry("131031", DeliveryFailure.NOT_AUTHORISED),
                    entry("133010", DeliveryFailure.NOT_AUTHORISED),
                    entry("130472", DeliveryFailure.POLICY),
                    entry("130497", DeliveryFailure.POLICY),
                    entry("131047", DeliveryFailure.POLICY),
                    entry("131049", DeliveryFailure.POLICY),
                    entry("132007", DeliveryFailure.POLICY),
                    entry("132015", DeliveryFailure.POLICY),
                    entry("132016", DeliveryFailure.POLICY),
                    entry("130429", DeliveryFailure.UNREACHABLE),
                    entry("131048", DeliveryFailure.UNREACHABLE),
                    entry("131056", DeliveryFailure.UNREACHABLE));

    private WhatsAppFailures() {}

    /// @param status of a message that failed; of several errors the first one is meant
    static DeliveryFailure why(JsonNode status) {
        var code = status.path("errors").path(0).path("code").asString("").strip();
        return BY_CODE.getOrDefault(code, DeliveryFailure.OTHER);
    }
}
