package kz.localbusiness.application.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.NotAllowed;

/// What the messenger tells with each update, so that who tells it is the messenger.
public record BotSecret(DerivedSecrets secrets) {

    private static final String PURPOSE = "telegram-webhook";

    /// 43 characters of `A-Za-z0-9_-`.
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.derive(PURPOSE));
    }

    /// Takes equally long whatever differs.
    public boolean is(String told) {
        return MessageDigest.isEqual(
                text().getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws NotAllowed for whoever does not know it
    void require(String told) {
        if (!is(told)) {
            throw new NotAllowed("that is not what the messenger knows");
        }
    }
}
