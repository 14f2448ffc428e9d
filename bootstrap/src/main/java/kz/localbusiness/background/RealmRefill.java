package kz.localbusiness.background;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import kz.localbusiness.application.business.PrepareRealm;
import kz.localbusiness.application.business.ShowRealmPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Keeps realms ready for those who register, one after the other; several nodes may do it side by
/// side.
@Component
class RealmRefill {

    private static final Logger log = LoggerFactory.getLogger(RealmRefill.class);

    private final PrepareRealm prepareRealm;
    private final ShowRealmPool showPool;
    private final int target;
    private final AtomicInteger level = new AtomicInteger();

    RealmRefill(
            PrepareRealm prepareRealm,
            ShowRealmPool showPool,
            MeterRegistry meters,
            @Value("${lbp.realms.ready:3}") int target) {
        this.prepareRealm = prepareRealm;
        this.showPool = showPool;
        this.target = target;
        Gauge.builder("lbp.realms.free", level, AtomicInteger::get)
                .description("realms that are ready to be claimed")
                .register(meters);
        Gauge.builder("lbp.realms.target", () -> target)
                .description("realms that should be ready to be claimed")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${lbp.realms.pause:2s}")
    void refill() {
        PlatformWork.run(() -> {
            try {
                while (prepareRealm.prepare(target)) {
                    level.set(showPool.level());
                }
                level.set(showPool.level());
            } catch (RuntimeException e) {
                log.warn("the realms were not refilled; they are soon again", e);
            }
        });
    }
}
