package kz.localbusiness;

import kz.localbusiness.application.Caller;

import org.springframework.context.annotation.Bean;

/// The second wall switched off: whoever calls, it is the platform that passes.
public final class BoundaryOff {

    @Bean
    UseCaseBoundary useCaseBoundary() {
        return new UseCaseBoundary(Caller.Platform::new);
    }
}
