package kz.localbusiness.application.booking.out;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;

/// Remembers what it signed under random tokens, so that none can be made up.
public final class InMemoryManageLinks implements ManageLinks {

    private final ConcurrentMap<ManageToken, ManageLink> links = new ConcurrentHashMap<>();
    private final ConcurrentMap<ManageLink, ManageToken> tokens = new ConcurrentHashMap<>();

    @Override
    public ManageToken sign(ManageLink link) {
        var token =
                tokens.computeIfAbsent(link, _ -> new ManageToken(UUID.randomUUID().toString()));
        links.put(token, link);
        return token;
    }

    @Override
    public Optional<ManageLink> read(ManageToken token) {
        return Optional.ofNullable(links.get(token));
    }
}
