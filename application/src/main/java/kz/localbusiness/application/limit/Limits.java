package kz.localbusiness.application.limit;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// How much of each one phone number, e-mail address or business may do, or may be done for one
/// visit.
public record Limits(Map<Deed, Limit> of) {

    /// Enough for whoever books for a family, a class or a team; see
    /// features/decisions/016-limits.md.
    public static final Limits USUAL =
            new Limits(
                    Map.of(
                            Deed.BOOKING, Limit.perDay(30),
                            Deed.SERIES, Limit.perDay(5),
                            Deed.WAITING, Limit.perDay(20),
                            Deed.PAYMENT, Limit.perDay(30),
                            Deed.REGISTRATION, Limit.perDay(5),
                            Deed.ADDRESS, new Limit(3, Duration.ofDays(30)),
                            Deed.PHOTO, Limit.perDay(200),
                            Deed.PAID_MESSAGE, new Limit(1_000, Duration.ofHours(1))));

    public Limits {
        of = Map.copyOf(of);
        if (of.size() != Deed.values().length) {
            throw new IllegalArgumentException("every deed has a limit: " + of);
        }
    }

    public Limits times(int more) {
        var raised = new EnumMap<Deed, Limit>(Deed.class);
        of.forEach(
                (deed, limit) -> raised.put(deed, new Limit(limit.most() * more, limit.within())));
        return new Limits(raised);
    }

    Limit on(Deed deed) {
        return Objects.requireNonNull(of.get(deed));
    }
}
