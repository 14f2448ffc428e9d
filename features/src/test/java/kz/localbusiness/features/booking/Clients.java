package kz.localbusiness.features.booking;

import java.util.HashSet;
import java.util.Set;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.features.Story;

/// What clients tell about themselves.
public final class Clients {

    private final Story story;
    private final Set<String> reachable = new HashSet<>();

    public Clients(Story story) {
        this.story = story;
    }

    public void leavesAddress(String client) {
        reachable.add(client);
    }

    /// Everybody has a phone of their own.
    public ClientDetails details(String client) {
        var email = reachable.contains(client) ? story.emailOf(client) : null;
        var number = Math.floorMod(client.hashCode(), 10_000_000);
        var phone = new PhoneNumber("+7701%07d".formatted(number));
        return new ClientDetails(client, phone, email, "", Language.RU);
    }
}
