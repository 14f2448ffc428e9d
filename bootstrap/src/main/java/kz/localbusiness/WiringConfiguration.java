package kz.localbusiness;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.limit.Limits;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.limit.out.Tallies;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.background.PlatformWork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Finds the use cases and gives them time, names and callers.
@Configuration
@EnableScheduling
@ComponentScan(
        basePackages = "kz.localbusiness.application",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = UseCase.class))
class WiringConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }

    @Bean
    BookingOffice bookingOffice(
            Businesses businesses,
            Offerings offerings,
            StaffMembers staff,
            Agendas agendas,
            Rotation rotation,
            Clock clock,
            Ids ids) {
        return new BookingOffice(businesses, offerings, staff, agendas, rotation, clock, ids);
    }

    /// @param times how many times the usual limits
    @Bean
    Pace pace(Tallies tallies, Clock clock, @Value("${lbp.limits.times}") int times) {
        return new Pace(tallies, Limits.USUAL.times(times), clock);
    }

    @Bean
    DerivedSecrets derivedSecrets(InstanceKey key) {
        return key::derive;
    }

    /// Background work speaks for the platform, everything else for whoever has signed in.
    @Bean
    @Primary
    Callers callers(@Qualifier("signedInCallers") Callers signedIn) {
        return () -> PlatformWork.caller().orElseGet(signedIn::current);
    }
}
