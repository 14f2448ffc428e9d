package kz.localbusiness.web.api;

import java.time.Clock;
import java.time.ZoneOffset;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.limit.OpenDoors;
import kz.localbusiness.web.sharing.Posters;
import kz.localbusiness.web.text.Translations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/// The API on the real use cases over fakes; not marked as a configuration, so that the other world
/// does not find it.
@Import({OpenBusinesses.class, OpenDoors.class, Posters.class})
@ComponentScan(
        excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ApiWorld.class))
@ImportAutoConfiguration({
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class PlatformWorld {

    @Bean
    Send send(WebApplicationContext context) {
        return new Send(MockMvcTester.from(context));
    }

    @Bean
    Translations translations() {
        return new Translations();
    }

    @Bean
    Clock clock(RunningSalon salon) {
        return Clock.fixed(salon.now().platform.clock.instant(), ZoneOffset.UTC);
    }

    @Bean
    Callers callers(RunningSalon salon) {
        return () -> salon.now().platform.callers.current();
    }

    @Bean
    Ids ids(RunningSalon salon) {
        return () -> salon.now().platform.ids.next();
    }

    @Bean
    Instance instance(RunningSalon salon) {
        return salon.now().platform.instance;
    }
}
