package kz.localbusiness.domain.business;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where clients pay a business on Kaspi, e.g. `https://pay.kaspi.kz/pay/abc`. Leads to Kaspi and
/// nowhere else.
public record PaymentLink(String value) {

    public static final int MAX_LENGTH = 200;

    private static final Set<String> HOSTS = Set.of("pay.kaspi.kz", "kaspi.kz", "www.kaspi.kz");
    private static final Pattern CHARACTERS =
            Pattern.compile("https://[\\x21-\\x7e&&[^\\\\<>\"]]+");

    public PaymentLink {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a link to Kaspi");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH
                && CHARACTERS.matcher(text).matches()
                && parsed(text).filter(PaymentLink::leadsToKaspi).isPresent();
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// Some page there, not just the front door.
    private static boolean leadsToKaspi(URI link) {
        var host = link.getHost();
        return host != null
                && HOSTS.contains(host)
                && host.equals(link.getRawAuthority())
                && link.getRawPath().length() > 1;
    }
}
