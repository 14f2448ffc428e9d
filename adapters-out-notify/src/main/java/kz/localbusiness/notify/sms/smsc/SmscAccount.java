package kz.localbusiness.notify.sms.smsc;

import java.net.URI;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.notify.sms.Address;
import kz.localbusiness.notify.sms.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose messages SMSC sends: who has the key, or else the login and its password.
///
/// @param url without a path
/// @param sender null for the account's own
public record SmscAccount(
        @DefaultValue("https://smsc.kz") URI url,
        @Nullable SecretValue key,
        @Nullable SecretValue login,
        @Nullable SecretValue password,
        @Nullable String sender) {

    public SmscAccount {
        Address.check("lbp.sms.smsc.url", url);
        Sender.check("lbp.sms.smsc.sender", sender);
        if ((login == null) != (password == null)) {
            throw new IllegalArgumentException(
                    "lbp.sms.smsc.login and lbp.sms.smsc.password go together");
        }
    }

    public boolean isThere() {
        return key != null || login != null;
    }
}
