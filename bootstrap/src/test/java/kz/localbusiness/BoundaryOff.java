package kz.localbusiness;

import java.time.Clock;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Origins;
import kz.localbusiness.application.PhonePrivacy;
import org.springframework.context.annotation.Bean;

/// The second wall switched off: whoever calls, it is the platform that passes.
public final class BoundaryOff {

    @Bean
    UseCaseBoundary useCaseBoundary(PhonePrivacy privacy, Origins origins, Clock clock) {
        return new UseCaseBoundary(Caller.Platform::new, privacy, origins, clock);
    }
}
