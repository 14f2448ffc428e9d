package kz.localbusiness.notify.sms.mobizon;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.sms.MobizonStatus;
import kz.localbusiness.domain.notice.sms.SmsProvider;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.notify.sms.Carrier;
import kz.localbusiness.notify.sms.Heard;
import kz.localbusiness.notify.sms.Numbers;
import kz.localbusiness.notify.sms.Reply;
import kz.localbusiness.notify.sms.Said;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/// Mobizon, which numbers messages by itself.
public final class MobizonCarrier implements Carrier {

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,18}");

    private final MobizonApi api;
    private final MobizonForms forms;
    private final String key;

    /// @param account that is there
    public MobizonCarrier(MobizonApi api, MobizonAccount account) {
        this.api = api;
        this.forms = new MobizonForms(account);
        this.key = Objects.requireNonNull(account.key()).text();
    }

    @Override
    public SmsProvider provider() {
        return SmsProvider.MOBIZON;
    }

    @Override
    public Reply send(PhoneNumber to, String text, Duration term, ProviderReference ours) {
        return switch (Heard.from(() -> api.send(key, forms.send(to, text, term, ours)))) {
            case Heard.Told(var answer) -> understood(answer);
            case Heard.Nothing(var because) -> because;
        };
    }

    private static Reply understood(JsonNode answer) {
        return code(answer).map(code -> understood(code, answer)).orElseGet(Reply::unclear);
    }

    private static Reply understood(int code, JsonNode answer) {
        return code == MobizonCodes.DONE || code == MobizonCodes.IN_BACKGROUND
                ? taken(answer.path("data"))
                : MobizonCodes.reply(code, answer);
    }

    /// Without its number nothing more is heard of it, but it is taken.
    private static Reply taken(JsonNode data) {
        return Reply.accepted(
                id(data.path("messageId")).map(SmsProvider.MOBIZON::reference).orElse(null), null);
    }

    @Override
    public ProviderReference name(PhoneNumber to, ProviderReference ours) {
        return SmsProvider.MOBIZON.reference(ours.value());
    }

    @Override
    public Said standing(PhoneNumber to, ProviderReference reference) {
        var own = SmsProvider.MOBIZON.number(reference).orElseGet(reference::value);
        return ID.matcher(own).matches() ? numbered(own) : named(to, own);
    }

    private Said numbered(String number) {
        return asked(
                () -> api.status(key, forms.status(number)),
                data ->
                        all(data).stream()
                                .filter(one ->
                                        id(one.path("id")).filter(number::equals).isPresent())
                                .findFirst()
                                .map(MobizonCarrier::standing)
                                .orElseGet(() -> new Said.Stands(new Standing.Unknown())));
    }

    private Said named(PhoneNumber to, String name) {
        return asked(
                () -> api.campaigns(key, forms.campaignsTo(to)),
                data -> among(all(data.path("items")), name));
    }

    /// That none has the name says something only where each has one.
    private Said among(List<JsonNode> campaigns, String name) {
        var ours = campaigns.stream().filter(one -> name(one).equals(name)).findFirst();
        if (ours.isPresent()) {
            return id(ours.get().path("id")).map(this::ofCampaign).orElseGet(Said.Nothing::new);
        }
        return campaigns.stream().map(MobizonCarrier::name).noneMatch(String::isEmpty)
                ? new Said.Stands(new Standing.Unknown())
                : new Said.Nothing();
    }

    /// A campaign has one message, if not at once.
    private Said ofCampaign(String campaign) {
        return asked(
                () -> api.messages(key, forms.messagesOf(campaign)),
                data ->
                        all(data.path("items")).stream()
                                .findFirst()
                                .map(MobizonCarrier::standing)
                                .orElseGet(() -> new Said.Stands(new Standing.Underway())));
    }

    /// @param reading of what is there for the question
    private static Said asked(
            Supplier<ResponseEntity<byte[]>> question, Function<JsonNode, Said> reading) {
        return Heard.from(question)
                .answer()
                .map(answer -> read(answer, reading))
                .orElseGet(Said.Nothing::new);
    }

    private static Said read(JsonNode answer, Function<JsonNode, Said> reading) {
        int code = code(answer).orElse(MobizonCodes.NONE);
        if (code == MobizonCodes.STRANGER) {
            return new Said.NotToUs();
        }
        var data = answer.path("data");
        return code == MobizonCodes.DONE && data.isContainer()
                ? reading.apply(data)
                : new Said.Nothing();
    }

    private static Optional<Integer> code(JsonNode answer) {
        return Numbers.whole(answer.path("code"));
    }

    private static Optional<String> id(JsonNode node) {
        return Numbers.text(node, ID);
    }

    private static String name(JsonNode campaign) {
        return campaign.path("name").asString("");
    }

    private static Said standing(JsonNode message) {
        return new Said.Stands(MobizonStatus.standing(message.path("status").asString("")));
    }

    private static List<JsonNode> all(JsonNode some) {
        return StreamSupport.stream(some.spliterator(), false).toList();
    }
}
