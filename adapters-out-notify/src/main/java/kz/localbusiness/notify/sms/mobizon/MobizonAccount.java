package kz.localbusiness.notify.sms.mobizon;

import java.net.URI;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.notify.sms.Address;
import kz.localbusiness.notify.sms.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose messages Mobizon sends.
///
/// @param url without a path; every country has its own
/// @param sender null for the account's own
public record MobizonAccount(
        @DefaultValue("https://api.mobizon.kz") URI url,
        @Nullable SecretValue key,
        @Nullable String sender) {

    public MobizonAccount {
        Address.check("lbp.sms.mobizon.url", url);
        Sender.check("lbp.sms.mobizon.sender", sender);
    }

    public boolean isThere() {
        return key != null;
    }
}
