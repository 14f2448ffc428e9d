package kz.localbusiness.notify.sms.smsc;

import java.time.Duration;
import kz.localbusiness.domain.notice.sms.SmscNumber;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.SecretValue;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What SMSC is asked in. Unless told otherwise it takes letters for Russian ones of Windows, and
/// answers in plain text.
record SmscForms(SmscAccount account) {

    private static final String JSON = "3";
    private static final String WITH_PRICE = "2";

    private static final int A_DAY_IN_MINUTES = 1440;

    MultiValueMap<String, String> send(
            PhoneNumber to, String text, Duration term, SmscNumber number) {
        var form = begun();
        form.add("phones", digits(to));
        form.add("mes", text);
        form.add("id", String.valueOf(number.value()));
        form.add("cost", WITH_PRICE);
        form.add("valid", hoursAndMinutes(term));
        add(form, "sender", account.sender());
        return form;
    }

    MultiValueMap<String, String> status(PhoneNumber to, SmscNumber number) {
        var form = begun();
        form.add("phone", digits(to));
        form.add("id", String.valueOf(number.value()));
        return form;
    }

    private MultiValueMap<String, String> begun() {
        var form = new LinkedMultiValueMap<String, String>();
        if (account.key() != null) {
            add(form, "apikey", text(account.key()));
        } else {
            add(form, "login", text(account.login()));
            add(form, "psw", text(account.password()));
        }
        form.add("fmt", JSON);
        form.add("charset", "utf-8");
        return form;
    }

    private static void add(
            MultiValueMap<String, String> form, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            form.add(name, value);
        }
    }

    private static @Nullable String text(@Nullable SecretValue secret) {
        return secret == null ? null : secret.text();
    }

    /// From a minute to a day.
    private static String hoursAndMinutes(Duration term) {
        int minutes = Math.clamp(term.toMinutes(), 1, A_DAY_IN_MINUTES);
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static String digits(PhoneNumber phone) {
        return phone.value().substring(1);
    }
}
