package kz.localbusiness.web.limit;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Sets a trap in each form that strangers may send.
@Component
public final class BotTraps {

    private final AddressLimits limits;
    private final Clock clock;
    private final Settings settings;

    /// @param fill nobody fills a form in faster
    /// @param easiest zero bits that the proof of an address at rest needs; 0 for none at all
    record Settings(Duration fill, int easiest) {}

    BotTraps(
            AddressLimits limits,
            Clock clock,
            @Value("${lbp.limits.form-seconds:2}") int seconds,
            @Value("${lbp.limits.proof-bits:12}") int bits) {
        this.limits = limits;
        this.clock = clock;
        this.settings = new Settings(Duration.ofSeconds(seconds), bits);
    }

    public BotTrap on(Act act) {
        return new BotTrap(act, limits, clock, settings);
    }
}
