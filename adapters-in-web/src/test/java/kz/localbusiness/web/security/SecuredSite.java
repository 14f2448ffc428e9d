package kz.localbusiness.web.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.PlatformIssuer;
import kz.localbusiness.application.business.FollowAddress;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.biller.BankSite;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Two businesses behind the real filter chains; every page tells who is signed in.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
class SecuredSite {

    static final BusinessId SALON = business("11111111-1111-4111-8111-111111111111");
    static final BusinessId BARBER = business("22222222-2222-4222-8222-222222222222");

    @Bean
    FakeRealms realms() {
        var realms = new FakeRealms();
        realms.create(SALON);
        realms.create(BARBER);
        realms.createPlatform();
        return realms;
    }

    @Bean
    PlatformIssuer platformIssuer(FakeRealms realms) {
        return realms::platform;
    }

    @Bean
    Instance instance() {
        return new Instance(URI.create("http://localhost"), List.of());
    }

    @Bean
    BankSite bankSite() {
        return new BankSite(URI.create("https://kaspi.kz/online"));
    }

    @Bean
    DerivedSecrets secrets() {
        return purpose -> purpose.getBytes(StandardCharsets.UTF_8);
    }

    @Bean
    EndedSignIns signOuts() {
        return new EndedSignIns();
    }

    @Bean
    ResolveSlug slugs() {
        var known = Map.of("salon", SALON, "barber", BARBER);
        return slug -> Optional.ofNullable(known.get(slug.value()));
    }

    @Bean
    FollowAddress followAddress() {
        return former ->
                Optional.of(new Slug("salon")).filter(_ -> former.value().equals("old-salon"));
    }

    private static BusinessId business(String id) {
        return new BusinessId(UUID.fromString(id));
    }

    @RestController
    static class Pages {

        private final Callers callers;

        Pages(Callers callers) {
            this.callers = callers;
        }

        @GetMapping({
            "/salon",
            "/salon/admin",
            "/salon/admin/day",
            "/salon/me",
            "/salon/account",
            "/barber/me",
            "/barber/admin",
            "/platform",
            "/platform/runs",
            "/api/v1/platform/tenants",
            "/api/v1/businesses/salon/me/appointments",
            "/api/v1/businesses/salon",
            "/api/v1/businesses/salon/admin/day"
        })
        ResponseEntity<String> page() {
            return ResponseEntity.ok(callers.current().toString());
        }

        @PostMapping("/u/{token}")
        ResponseEntity<String> click(@PathVariable String token) {
            return ResponseEntity.ok(token);
        }

        @GetMapping("/csrf")
        String token(CsrfToken token) {
            return token.getToken();
        }
    }
}
