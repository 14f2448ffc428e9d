package kz.localbusiness.domain.business;

import java.util.regex.Pattern;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Where clients write to a business.
///
/// @param whatsapp null when it is not there
/// @param instagram the name without `@`; empty when it is not there
public record Contacts(@Nullable PhoneNumber whatsapp, String instagram) {

    public static final int MAX_INSTAGRAM = 30;
    public static final Contacts NONE = new Contacts(null, "");

    private static final Pattern INSTAGRAM = Pattern.compile("[A-Za-z0-9._]{1,30}");

    public Contacts {
        if (!instagram.isEmpty() && !isInstagram(instagram)) {
            throw new IllegalArgumentException("not a name on Instagram: " + instagram);
        }
    }

    public static boolean isInstagram(String name) {
        return INSTAGRAM.matcher(name).matches();
    }
}
