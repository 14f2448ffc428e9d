package kz.localbusiness.application.booking.out;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.ShortCode;
import kz.localbusiness.domain.shared.BusinessId;

/// Remembers what it signed under random tokens, so that none can be made up.
public final class InMemoryManageLinks implements ManageLinks {

    private final ConcurrentMap<ManageToken, ManageLink> links = new ConcurrentHashMap<>();
    private final ConcurrentMap<ManageLink, ManageToken> tokens = new ConcurrentHashMap<>();
    private final ConcurrentMap<Shortened, ShortCode> codes = new ConcurrentHashMap<>();

    private record Shortened(BusinessId business, AppointmentId visit, int generation) {}

    @Override
    public ManageToken sign(ManageLink link) {
        var token =
                tokens.computeIfAbsent(link, _ -> new ManageToken(UUID.randomUUID().toString()));
        links.put(token, link);
        return token;
    }

    @Override
    public ShortCode shorten(ManageLink link) {
        return codes.computeIfAbsent(
                new Shortened(link.business(), link.appointment(), link.generation()),
                _ -> ShortCode.of(random()));
    }

    private static byte[] random() {
        var bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public Optional<ManageLink> read(ManageToken token) {
        return Optional.ofNullable(links.get(token));
    }
}
