package kz.localbusiness.web.shortlink;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.OpenShortLink;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.application.business.ShowAddress;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ShortCode;
import kz.localbusiness.web.error.ErrorTone;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.AddressLimits;
import kz.localbusiness.web.limit.CallLimits;
import kz.localbusiness.web.limit.OpenDoors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.StandaloneMockMvcBuilder;

class ShortLinkResourceTest {

    private static final String HERE = "127.0.0.1";

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");
    private final ManageLink link = ManageLink.to(visit, salon.business);
    private final ShortCode code = salon.platform.links.shorten(link);
    private final MockMvcTester site = site(builder -> builder);

    @BeforeEach
    void keep() {
        salon.run(() -> salon.platform.shortLinks.keep(code, link));
    }

    @Test
    void leadsToThePageAndTellsNobodyWhereFrom() {
        var token = salon.platform.links.sign(link).value();

        assertThat(opened(code.value()))
                .hasStatus(303)
                .hasRedirectedUrl("http://localhost/salon/booking/" + token)
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasBodyTextEqualTo("");
        assertThat(site.head().uri("/s/" + code.value())).hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "11111111111111", "0000000000000O", "..;x"})
    void isAsDeadAsAnyOtherLinkWhenNobodyMadeIt(String other) {
        assertIsDead(opened(other));
        assertIsDead(opened(code.value() + other));
    }

    @Test
    void isDeadOnceItIsReplaced() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        salon.platform
                .port(RenewManageLink.class)
                .renew(new RenewManageLink.Command(salon.business, visit.id()));

        assertIsDead(opened(code.value()));
    }

    @Test
    void isDeadOnceItHasExpired() {
        salon.platform.clock.advance(Duration.ofDays(31));

        assertIsDead(opened(code.value()));
    }

    @Test
    void isDeadOnceTheBusinessIsGone() {
        salon.run(salon.platform.businesses::clear);

        assertIsDead(opened(code.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void knowsNoOtherVerb(String verb) {
        assertThat(site.method(HttpMethod.valueOf(verb)).uri("/s/" + code.value())).hasStatus(405);
    }

    @Test
    void letsNobodyTryCodeAfterCode() {
        try (var doors = new AnnotationConfigApplicationContext(OpenDoors.class)) {
            var limits = doors.getBean(CallLimits.class);
            var limited = site(builder -> builder.addInterceptors(limits));
            OpenDoors.exhaust(doors.getBean(AddressLimits.class), Act.SHORT_LINK, HERE);

            assertThat(limited.get().uri("/s/11111111111111"))
                    .hasStatus(429)
                    .containsHeader("Retry-After");
        }
    }

    private static void assertIsDead(MvcTestResult answer) {
        assertThat(answer).hasStatus(404).doesNotContainHeader("Location");
        assertThat(answer.getRequest().getAttribute("error-tone")).isEqualTo(ErrorTone.DEAD_LINK);
    }

    private MvcTestResult opened(String by) {
        return site.get().uri("/s/{code}", by).exchange();
    }

    private MockMvcTester site(UnaryOperator<StandaloneMockMvcBuilder> doors) {
        var resource =
                new ShortLinkResource(
                        salon.platform.port(OpenShortLink.class),
                        salon.platform.port(ShowAddress.class),
                        salon.platform.instance);
        return MockMvcTester.of(List.of(resource), builder -> doors.apply(builder).build());
    }
}
