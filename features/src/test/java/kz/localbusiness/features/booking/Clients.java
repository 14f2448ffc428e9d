package kz.localbusiness.features.booking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.features.Story;

/// What clients tell about themselves.
public final class Clients {

    private final Story story;
    private final Set<String> reachable = new HashSet<>();
    private final Map<String, String> phones = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Consent> consents = new HashMap<>();

    public Clients(Story story) {
        this.story = story;
    }

    /// From now on, whenever this client tells of themselves.
    public void agrees(String client, Consent consent) {
        consents.put(client, consent);
    }

    public void leavesAddress(String client) {
        reachable.add(client);
    }

    /// From now on the first tells the other's number as their own, as a child its mother's.
    public void sharesPhone(String client, String other) {
        phones.put(client, other);
    }

    public void sharesAddress(String client, String other) {
        reachable.add(client);
        addresses.put(client, other);
    }

    public PhoneNumber phoneOf(String client) {
        return ownPhoneOf(phones.getOrDefault(client, client));
    }

    /// Whatever number they tell.
    public PhoneNumber ownPhoneOf(String client) {
        var number = Math.floorMod(client.hashCode(), 10_000_000);
        return new PhoneNumber("+7701%07d".formatted(number));
    }

    /// Everybody has a phone of their own, unless it is said otherwise.
    public ClientDetails details(String client) {
        var address = addresses.getOrDefault(client, client);
        var email = reachable.contains(client) ? story.emailOf(address) : null;
        var consent = consents.getOrDefault(client, Consent.NOT_RECORDED);
        return new ClientDetails(client, phoneOf(client), email, "", Language.RU, consent);
    }
}
