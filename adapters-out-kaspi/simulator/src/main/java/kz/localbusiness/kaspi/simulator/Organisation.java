package kz.localbusiness.kaspi.simulator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// @param bin 12 digits
/// @param key for scheme r1
/// @param certificate the name in it, for scheme r2: nobody else's
/// @param sharedCertificate the name in that of whoever asks for it by scheme r3
public record Organisation(
        String bin,
        @Nullable String key,
        @Nullable String certificate,
        @Nullable String sharedCertificate,
        List<TradePoint> tradePoints) {

    public Organisation {
        tradePoints = List.copyOf(tradePoints);
    }

    public Organisation with(List<TradePoint> others) {
        return new Organisation(bin, key, certificate, sharedCertificate, others);
    }

    Optional<TradePoint> tradePoint(long id) {
        return tradePoints.stream().filter(point -> point.id() == id).findFirst();
    }

    boolean admits(Caller caller) {
        return switch (caller.scheme()) {
            case R1 -> key != null && key.equals(caller.credential());
            case R2 -> certificate != null && certificate.equals(caller.credential());
            case R3 ->
                    sharedCertificate != null
                            && sharedCertificate.equals(caller.credential())
                            && (caller.bin() == null || bin.equals(caller.bin()));
        };
    }

    @Override
    public String toString() {
        return "Organisation[%s]".formatted(bin);
    }
}
