package kz.localbusiness.domain.notice;

import java.util.Map;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// How a business words one message, or would.
///
/// @param own null where the usual words are used
/// @param example facts of a visit that there might be
/// @param partPrice of an SMS, null when nobody has said it
public record Phrasing(
        TemplateKey key,
        MessageTemplate usual,
        @Nullable MessageTemplate own,
        Map<Placeholder, String> example,
        @Nullable Money partPrice) {

    public Phrasing {
        example = Map.copyOf(example);
    }

    public MessageTemplate used() {
        return own == null ? usual : own;
    }

    public boolean isOwn() {
        return own != null;
    }

    public Sample sample(MessageTemplate template) {
        var text = template.filled(example);
        if (key.channel() != Channel.SMS) {
            return new Sample(text, 0, null);
        }
        int parts = new SmsText(text).segments();
        return new Sample(text, parts, partPrice == null ? null : partPrice.times(parts));
    }
}
