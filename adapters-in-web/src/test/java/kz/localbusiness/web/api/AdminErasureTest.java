package kz.localbusiness.web.api;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.RunningSalon.SALON;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.localbusiness.application.payment.out.ChargeFixture;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.privacy.PrivacyText;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class AdminErasureTest {

    private static final String PHONE = "+77011234567";

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminErasureTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void forgetsWhoeverHasTheNumberAndSaysHowMuchWasKept() {
        salon.now().booked(TUESDAY, "10:00");
        salon.now().platform.clock.advance(Duration.ofDays(2));

        assertThat(erase(PHONE))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"visits\": 1, \"waitlist\": 0, \"accounts\": 0, \"charges\": 0}");
        assertThat(erase(PHONE))
                .bodyJson()
                .isEqualTo("{\"visits\": 0, \"waitlist\": 0, \"accounts\": 0, \"charges\": 0}");
        assertThat(send.get(ADMIN + "/day?date=2026-03-03"))
                .bodyText()
                .contains("\"name\":\"—\"")
                .doesNotContain(PHONE, "Dana");
    }

    @Test
    void refusesWhileTheClientIsExpectedAndSaysHowOften() {
        salon.now().booked(TUESDAY, "10:00");
        salon.now().booked(TUESDAY, "12:00");

        var answer = erase(PHONE);

        assertProblem(answer, 409, "client-expected");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains("2");
    }

    @Test
    void refusesWhileTheClientMayPayAndForgetsWhoeverBeganOnceThatIsOver() {
        var mine = salon.now();
        var charge = ChargeFixture.begunBy(mine.business, dana(), mine.platform.clock.instant());
        mine.run(() -> mine.platform.charges.add(charge));

        assertProblem(erase(PHONE), 409, "payment-underway");

        mine.run(() -> {
            var begun = mine.platform.charges.find(charge.id()).orElseThrow();
            mine.platform.charges.save(
                    begun.unopened(Ending.REFUSED, mine.platform.clock.instant()));
        });
        assertThat(erase(PHONE))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"visits\": 0, \"waitlist\": 0, \"accounts\": 0, \"charges\": 1}");
    }

    private static ClientDetails dana() {
        return new ClientDetails("Dana", new PhoneNumber(PHONE), null, "", Language.RU);
    }

    @Test
    void refusesWhenNobodyAnswersWhereTheAccountsAre() {
        salon.now().platform.accounts.goDown();

        assertProblem(erase(PHONE), 503, "sign-in-silent");
    }

    @Test
    void tellsAWrongNumberAndStrangersApart() {
        assertFields(erase("12"), "phone");
        assertFields(erase("+7**********"), "phone");
        assertFields(send.post(ADMIN + "/clients/erase", "{}"), "phone");
        salon.callByOwnerOfAnother();
        assertProblem(erase(PHONE), 404, "not-found");
    }

    @Test
    void keepsWhatAClientOfAnotherSystemHasAgreedTo() {
        assertThat(book("client-key-1", PrivacyText.VERSION)).hasStatus(201);

        var day = salon.now().day(TUESDAY);
        assertThat(day.appointments())
                .singleElement()
                .satisfies(visit ->
                        assertThat(visit.client().consent())
                                .isInstanceOfSatisfying(
                                        Consent.Given.class,
                                        given ->
                                                assertThat(given.version())
                                                        .isEqualTo(PrivacyText.VERSION)));
    }

    @Test
    void refusesAConsentToATextThatIsNotShown() {
        assertFields(book("client-key-1", "2019-01-01"), "consent");
        assertThat(salon.now().day(TUESDAY).appointments()).isEmpty();
    }

    private MvcTestResult book(String key, String consent) {
        return send.keyed(
                SALON + "/appointments",
                key,
                """
                {"service": "%s", "start": "2026-03-03T10:00:00+05:00", "name": "Dana",
                 "phone": "%s", "consent": "%s"}\
                """
                        .formatted(salon.now().haircut.value(), PHONE, consent));
    }

    private MvcTestResult erase(String phone) {
        return send.post(ADMIN + "/clients/erase", "{\"phone\": \"%s\"}".formatted(phone));
    }
}
