package kz.localbusiness.kaspi.simulator.biller;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who is paid through `/online`, by the names of their services.
public final class Merchants {

    public static final int LONGEST_SERVICE = 64;
    public static final int LONGEST_ADDRESS = 300;

    private static final int MOST = 100;
    private static final Pattern SERVICE =
            Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{Nd} ._-]*[\\p{L}\\p{Nd}])?");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Map<String, Biller> billers = new ConcurrentSkipListMap<>();
    private final InstantSource clock;
    private final boolean anywhere;
    private final @Nullable Biller otherwise;

    /// @param anywhere whether it calls merchants on other machines too
    /// @param otherwise who is paid by a service that nobody has
    public Merchants(InstantSource clock, boolean anywhere, @Nullable Biller otherwise) {
        this.clock = clock;
        this.anywhere = anywhere;
        this.otherwise = otherwise;
    }

    /// In place of the one who had that service.
    ///
    /// @param address where the merchant is asked and told
    /// @return whether there can be such a merchant
    public synchronized boolean admit(String service, String address) {
        var asked = asked(address);
        if (asked.isEmpty() || !isName(service) || isFull(service)) {
            return false;
        }
        billers.put(service, new Biller(asked.get(), Biller.PATIENCE, clock, Map.of()));
        return true;
    }

    public Optional<Biller> find(String service) {
        return Optional.ofNullable(billers.get(service)).or(() -> Optional.ofNullable(otherwise));
    }

    public List<String> services() {
        return List.copyOf(billers.keySet());
    }

    private boolean isFull(String service) {
        return billers.size() >= MOST && !billers.containsKey(service);
    }

    private static boolean isName(String service) {
        return service.length() <= LONGEST_SERVICE && SERVICE.matcher(service).matches();
    }

    private Optional<URI> asked(String address) {
        try {
            return Optional.of(address)
                    .filter(text -> text.length() <= LONGEST_ADDRESS)
                    .map(URI::create)
                    .filter(this::isWithinReach);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isWithinReach(URI address) {
        var host = address.getHost();
        var scheme = address.getScheme();
        return host != null
                && ("https".equals(scheme) || "http".equals(scheme))
                && address.getRawFragment() == null
                && (anywhere || LOOPBACK.contains(host));
    }
}
