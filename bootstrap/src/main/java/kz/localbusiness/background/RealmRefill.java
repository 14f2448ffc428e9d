package kz.localbusiness.background;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.localbusiness.application.business.CountMissingRealms;
import kz.localbusiness.application.business.PoolTarget;
import kz.localbusiness.application.business.PrepareRealm;
import kz.localbusiness.application.business.ShowRealmPool;
import kz.localbusiness.application.job.PlatformJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Keeps realms ready for those who register, one after the other.
@Component
class RealmRefill {

    private final CountMissingRealms missingRealms;
    private final PrepareRealm prepareRealm;
    private final ShowRealmPool showPool;
    private final PoolTarget target;
    private final Sweeper sweeper;
    private final Duration pause;
    private final AtomicInteger level = new AtomicInteger();

    RealmRefill(
            CountMissingRealms missingRealms,
            PrepareRealm prepareRealm,
            ShowRealmPool showPool,
            PoolTarget target,
            MeterRegistry meters,
            Sweeper sweeper,
            @Value("${lbp.realms.pause:2s}") Duration pause) {
        this.missingRealms = missingRealms;
        this.prepareRealm = prepareRealm;
        this.showPool = showPool;
        this.target = target;
        this.sweeper = sweeper;
        this.pause = pause;
        Gauge.builder("lbp.realms.free", level, AtomicInteger::get)
                .description("realms that are ready to be claimed")
                .register(meters);
        Gauge.builder("lbp.realms.target", target, PoolTarget::realms)
                .description("realms that should be ready to be claimed")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${lbp.realms.pause:2s}")
    void refill() {
        sweeper.start(new SweepJob<>(PlatformJob.REALM_REFILL, pause, this::missing, this::make));
    }

    private List<Integer> missing() {
        level.set(showPool.level());
        return IntStream.range(0, missingRealms.missing(target.realms())).boxed().toList();
    }

    private void make(Integer which) {
        var isOneMore = prepareRealm.prepare(target.realms());
        level.set(showPool.level());
        if (!isOneMore && missingRealms.missing(target.realms()) > 0) {
            throw new NoServerAnswers();
        }
    }
}
