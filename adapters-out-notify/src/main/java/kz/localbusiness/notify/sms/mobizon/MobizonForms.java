package kz.localbusiness.notify.sms.mobizon;

import java.time.Duration;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What Mobizon is asked in. Each message is a campaign of its own, whose name we give, so that it
/// can be looked for.
record MobizonForms(MobizonAccount account) {

    /// The smallest page that there is.
    private static final String PAGE = "25";

    private static final int AN_HOUR_IN_MINUTES = 60;
    private static final int A_DAY_IN_MINUTES = 1440;

    MultiValueMap<String, String> send(
            PhoneNumber to, String text, Duration term, ProviderReference ours) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("recipient", digits(to));
        form.add("text", text);
        var sender = account.sender();
        if (sender != null && !sender.isEmpty()) {
            form.add("from", sender);
        }
        form.add("params[name]", ours.value());
        form.add("params[shortenLinks]", "0");
        form.add("params[validity]", minutes(term));
        return form;
    }

    MultiValueMap<String, String> status(String number) {
        return one("ids[0]", number);
    }

    MultiValueMap<String, String> messagesOf(String campaign) {
        var form = one("criteria[campaignIds]", campaign);
        form.add("pagination[pageSize]", PAGE);
        form.add("pagination[currentPage]", "0");
        return form;
    }

    /// The latest first.
    MultiValueMap<String, String> campaignsTo(PhoneNumber phone) {
        var form = one("criteria[recipient]", digits(phone));
        form.add("pagination[pageSize]", PAGE);
        form.add("pagination[currentPage]", "0");
        form.add("sort[id]", "DESC");
        return form;
    }

    private static MultiValueMap<String, String> one(String name, String value) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add(name, value);
        return form;
    }

    private static String minutes(Duration term) {
        return String.valueOf(Math.clamp(term.toMinutes(), AN_HOUR_IN_MINUTES, A_DAY_IN_MINUTES));
    }

    private static String digits(PhoneNumber phone) {
        return phone.value().substring(1);
    }
}
