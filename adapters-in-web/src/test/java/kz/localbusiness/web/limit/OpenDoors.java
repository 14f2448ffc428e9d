package kz.localbusiness.web.limit;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Ten times the usual limits, and traps that let a test pass, which has neither a browser nor
/// time.
@Configuration(proxyBeanMethods = false)
public class OpenDoors {

    private static final int TIMES = 10;
    private static final long SECONDS = 10;

    @Bean
    AddressLimits addressLimits() {
        return new AddressLimits(Clock.systemUTC(), TIMES);
    }

    @Bean
    CallLimits callLimits(AddressLimits limits) {
        return new CallLimits(limits);
    }

    @Bean
    public BotTraps botTraps(AddressLimits limits) {
        return new BotTraps(limits, Clock.systemUTC(), 0, 0);
    }

    @Bean
    public HoldLimits holdLimits(AddressLimits limits) {
        return new HoldLimits(limits);
    }

    /// Uses up whatever an address may do of that, now and in the next seconds.
    public static void exhaust(AddressLimits limits, Act act, String address) {
        while (limits.pause(act, address).isEmpty()) {
            limits.count(act, address);
        }
        var soon = SECONDS * TIMES * act.refill / act.within.toSeconds();
        for (int i = 0; i < soon; i++) {
            limits.count(act, address);
        }
    }
}
