package kz.localbusiness.web.sharing;

import java.nio.charset.StandardCharsets;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.springframework.web.util.UriUtils;

/// Addresses that open WhatsApp, on a phone the app itself. Nothing is sent before its user says
/// so.
public final class WhatsApp {

    private static final String HOME = "https://wa.me/";

    private WhatsApp() {}

    public static String chat(PhoneNumber with) {
        return HOME + with.value().substring(1);
    }

    /// @param text that stands there ready to be sent
    public static String chat(PhoneNumber with, String text) {
        return chat(with) + ready(text);
    }

    /// To whomever is chosen there.
    public static String message(String text) {
        return HOME + ready(text);
    }

    private static String ready(String text) {
        return "?text=" + UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
