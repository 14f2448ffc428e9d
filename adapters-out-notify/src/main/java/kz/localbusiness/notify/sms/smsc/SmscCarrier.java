package kz.localbusiness.notify.sms.smsc;

import java.time.Duration;
import java.util.regex.Pattern;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.sms.SmsProvider;
import kz.localbusiness.domain.notice.sms.SmscNumber;
import kz.localbusiness.domain.notice.sms.SmscStatus;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.notify.sms.Carrier;
import kz.localbusiness.notify.sms.Heard;
import kz.localbusiness.notify.sms.Numbers;
import kz.localbusiness.notify.sms.Reply;
import kz.localbusiness.notify.sms.Said;
import tools.jackson.databind.JsonNode;

/// SMSC, which takes a number of ours for each message.
public final class SmscCarrier implements Carrier {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

    private final SmscApi api;
    private final SmscForms forms;

    public SmscCarrier(SmscApi api, SmscAccount account) {
        this.api = api;
        this.forms = new SmscForms(account);
    }

    @Override
    public SmsProvider provider() {
        return SmsProvider.SMSC;
    }

    @Override
    public Reply send(PhoneNumber to, String text, Duration term, ProviderReference ours) {
        var number = SmscNumber.of(ours);
        return switch (Heard.from(() -> api.send(forms.send(to, text, term, number)))) {
            case Heard.Told(var answer) -> understood(answer, to, number);
            case Heard.Nothing(var because) -> because;
        };
    }

    private Reply understood(JsonNode answer, PhoneNumber to, SmscNumber number) {
        return Numbers.whole(answer.path("error_code"))
                .map(code -> code == SmscCodes.AGAIN ? again(to, number) : SmscCodes.reply(code))
                .orElseGet(() -> taken(answer, to));
    }

    /// Under the number that it tells, should it not have taken ours.
    private static Reply taken(JsonNode answer, PhoneNumber to) {
        return Numbers.text(answer.path("id"), DIGITS)
                .flatMap(SmscNumber::parsed)
                .map(number ->
                        Reply.accepted(
                                number.to(to), Numbers.tenge(answer.path("cost")).orElse(null)))
                .orElseGet(Reply::unclear);
    }

    /// Most likely it has this message already, and the answer to it was lost.
    private Reply again(PhoneNumber to, SmscNumber number) {
        return switch (standing(to, number)) {
            case Said.Stands(Standing.Unknown _) -> Reply.later();
            case Said.Stands(Standing.Failed(var why)) when why.isOfProvider() -> Reply.later();
            case Said.Stands _ -> Reply.accepted(number.to(to), null);
            case Said.Nothing _, Said.NotToUs _ -> Reply.unclear();
        };
    }

    @Override
    public ProviderReference name(PhoneNumber to, ProviderReference ours) {
        return SmscNumber.of(ours).to(to);
    }

    @Override
    public Said standing(PhoneNumber to, ProviderReference reference) {
        return standing(to, SmscNumber.in(reference).orElseGet(() -> SmscNumber.of(reference)));
    }

    private Said standing(PhoneNumber to, SmscNumber number) {
        return Heard.from(() -> api.status(forms.status(to, number)))
                .answer()
                .map(SmscCarrier::said)
                .orElseGet(Said.Nothing::new);
    }

    private static Said said(JsonNode answer) {
        if (!answer.path("error_code").isMissingNode()) {
            return SmscCodes.isStranger(answer.path("error_code"))
                    ? new Said.NotToUs()
                    : new Said.Nothing();
        }
        return Numbers.whole(answer.path("status"))
                .<Said>map(code -> new Said.Stands(SmscStatus.standing(code)))
                .orElseGet(Said.Nothing::new);
    }
}
