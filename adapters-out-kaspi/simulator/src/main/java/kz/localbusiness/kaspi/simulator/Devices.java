package kz.localbusiness.kaspi.simulator;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The tills, by their tokens.
final class Devices {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final Map<String, Device> byToken = new LinkedHashMap<>();

    Device register(Organisation owner, TradePoint point, String name, boolean newAfterDeletion) {
        if (!NAME.matcher(name).matches()) {
            throw new Refusal(Codes.DEVICE_UNKNOWN);
        }
        var known = named(owner.bin(), name);
        if (known.isEmpty() || (newAfterDeletion && !known.get().on())) {
            return kept(new Device(newToken(), owner.bin(), point.id(), name, true));
        }
        if (known.get().tradePoint() != point.id() && known.get().on()) {
            throw new Refusal(Codes.DEVICE_ELSEWHERE);
        }
        return known.get().tradePoint() == point.id()
                ? kept(known.get().turned(true))
                : kept(new Device(newToken(), owner.bin(), point.id(), name, true));
    }

    void delete(String token, Admitted admitted) {
        kept(owned(token, admitted).turned(false));
    }

    Device active(String token, Admitted admitted) {
        var device = owned(token, admitted);
        if (!device.on()) {
            throw new Refusal(Codes.DEVICE_OFF);
        }
        return device;
    }

    /// The first of an organisation that is still in use.
    Optional<Device> first(Admitted admitted) {
        return byToken.values().stream()
                .filter(device -> admitted.has(device.bin()) && device.on())
                .findFirst();
    }

    private Device owned(String token, Admitted admitted) {
        var device = byToken.get(token);
        if (device == null || !admitted.has(device.bin())) {
            throw new Refusal(Codes.DEVICE_UNKNOWN);
        }
        return device;
    }

    /// The one registered last.
    private Optional<Device> named(String bin, String name) {
        return byToken.values().stream()
                .filter(device -> device.bin().equals(bin) && device.name().equals(name))
                .reduce((earlier, later) -> later);
    }

    private Device kept(Device device) {
        byToken.put(device.token(), device);
        return device;
    }

    private String newToken() {
        var count = "device %d".formatted(byToken.size());
        return UUID.nameUUIDFromBytes(count.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
