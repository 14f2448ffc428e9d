package kz.localbusiness.web.sms;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.sms.SmscNumber;
import kz.localbusiness.domain.notice.sms.SmscStatus;
import kz.localbusiness.domain.shared.PhoneNumber;

/// What SMSC tells of a message; the rest of what it sends is not covered by its signs.
///
/// @param sha1 empty where there is none, like the other one
record SmscCall(String id, String phone, String status, String sha1, String md5) {

    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{5,20}");
    private static final Pattern STATUS = Pattern.compile("-?[0-9]{1,5}");
    private static final Pattern SIGN = Pattern.compile("[0-9A-Fa-f]{32,40}");
    private static final Pattern OURS = Pattern.compile("\\+7[0-9]{10}");

    /// Empty where something is missing, twice there, or not of its form.
    static Optional<SmscCall> of(Map<String, String[]> parameters) {
        var id = only(parameters, "id", ID);
        var phone = only(parameters, "phone", PHONE);
        var status = only(parameters, "status", STATUS);
        if (id.isEmpty() || phone.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        var sha1 = only(parameters, "sha1", SIGN).orElse("");
        var md5 = only(parameters, "md5", SIGN).orElse("");
        return Optional.of(new SmscCall(id.get(), phone.get(), status.get(), sha1, md5));
    }

    private static Optional<String> only(
            Map<String, String[]> parameters, String name, Pattern shape) {
        return Optional.ofNullable(parameters.get(name))
                .filter(values -> values.length == 1)
                .map(values -> values[0])
                .filter(value -> shape.matcher(value).matches());
    }

    /// By the better of its signs.
    boolean isSignedWith(SharedWord word) {
        var told = "%s:%s:%s:".formatted(id, phone, status);
        return sha1.isEmpty() ? word.signs("MD5", told, md5) : word.signs("SHA-1", told, sha1);
    }

    /// Empty where it can be of no message of ours.
    Optional<ProviderReference> reference() {
        return Optional.of(phone.startsWith("+") ? phone : "+" + phone)
                .filter(number -> OURS.matcher(number).matches())
                .map(PhoneNumber::new)
                .flatMap(to -> SmscNumber.parsed(id).map(number -> number.to(to)));
    }

    Standing standing() {
        return SmscStatus.standing(Integer.parseInt(status));
    }
}
