package kz.localbusiness.domain.notice.sms;

import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.domain.notice.ProviderReference;

/// Who carries SMS for us. Each numbers messages on its own, so that its name belongs to the
/// number.
public enum SmsProvider {
    SMSC,
    MOBIZON;

    public ProviderReference reference(String number) {
        return new ProviderReference(prefix() + number);
    }

    /// Empty for what is none of this provider's.
    public Optional<String> number(ProviderReference reference) {
        return Optional.of(reference.value())
                .filter(value -> value.startsWith(prefix()))
                .map(value -> value.substring(prefix().length()));
    }

    /// Empty for what is none of any provider's: the names that we ourselves give.
    public static Optional<SmsProvider> of(ProviderReference reference) {
        for (var provider : values()) {
            if (reference.value().startsWith(provider.prefix())) {
                return Optional.of(provider);
            }
        }
        return Optional.empty();
    }

    private String prefix() {
        return name().toLowerCase(Locale.ROOT) + ":";
    }
}
