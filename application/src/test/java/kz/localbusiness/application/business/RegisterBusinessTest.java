package kz.localbusiness.application.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.business.out.InMemoryRealms;
import kz.localbusiness.domain.business.BeginningDecision;
import kz.localbusiness.domain.business.BeginningDecision.AddressTaken;
import kz.localbusiness.domain.business.BeginningDecision.CodeSent;
import kz.localbusiness.domain.business.BeginningDecision.MailUnavailable;
import kz.localbusiness.domain.business.BeginningDecision.NoMoreCodes;
import kz.localbusiness.domain.business.BeginningDecision.TermsOutdated;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.business.ConfirmationDecision;
import kz.localbusiness.domain.business.ConfirmationDecision.BeingPrepared;
import kz.localbusiness.domain.business.ConfirmationDecision.CodeLapsed;
import kz.localbusiness.domain.business.ConfirmationDecision.CodeRefused;
import kz.localbusiness.domain.business.ConfirmationDecision.EmailConfirmed;
import kz.localbusiness.domain.business.EmailCheck;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationDecision.SignInUnavailable;
import kz.localbusiness.domain.business.RegistrationDecision.Unconfirmed;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;

class RegisterBusinessTest {

    private static final Slug SALON = new Slug("salon");
    private static final RegistrationId AIGUL = new RegistrationId(new UUID(0, 1));
    private static final RegistrationId BERIK = new RegistrationId(new UUID(0, 2));
    private static final EmailAddress MAILBOX = new EmailAddress("owner@example.kz");
    private static final Password PASSWORD = new Password("correct horse");

    private final InMemoryPlatform platform = new InMemoryPlatform();

    @Test
    void turnsAReadyRealmIntoABusiness() {
        prepareRealms(1);
        begin(AIGUL, SALON);
        var business = confirmed(AIGUL);

        assertThat(register(business, AIGUL, code())).isInstanceOf(Registered.class);

        assertThat(platform.directory.at(SALON)).contains(business);
        assertThat(platform.realms.ownerOf(business).orElseThrow().email()).isEqualTo(MAILBOX);
        assertThat(platform.realmPool.level()).isZero();
    }

    @Test
    void recordsWhichTermsWereAcceptedAndWhen() {
        prepareRealms(1);
        begin(AIGUL, SALON);
        var then = platform.clock.instant();
        platform.clock.advance(Duration.ofMinutes(5));
        var business = confirmed(AIGUL);
        register(business, AIGUL, code());

        assertThat(CurrentBusiness.as(business, platform.terms::all))
                .singleElement()
                .satisfies(accepted -> {
                    assertThat(accepted.version()).isEqualTo(Terms.VERSION);
                    assertThat(accepted.at()).isEqualTo(then);
                });
    }

    @Test
    void insistsOnTheTermsOfToday() {
        var form = form(AIGUL, SALON, "2020-01-01");

        assertThat(platform.port(BeginRegistration.class).begin(form))
                .isEqualTo(new TermsOutdated());
        assertThat(platform.registrationEmails.sent()).isEmpty();
    }

    @Test
    void reservesTheAddressBeforeAnythingElse() {
        begin(AIGUL, SALON);

        assertThat(begin(BERIK, SALON)).isEqualTo(new AddressTaken(SALON));
        assertThat(platform.registrationEmails.sent()).hasSize(1);
    }

    @Test
    void freesTheAddressOfWhoNeverCameBack() {
        begin(AIGUL, SALON);
        platform.clock.advance(Duration.ofHours(1));

        assertThat(begin(BERIK, SALON)).isInstanceOf(CodeSent.class);
    }

    @Test
    void sendsOneCodeForAFormSentTwice() {
        begin(AIGUL, SALON);

        assertThat(begin(AIGUL, SALON)).isInstanceOf(CodeSent.class);
        assertThat(platform.registrationEmails.sent()).hasSize(1);
    }

    @Test
    void sendsOnlyAFewCodes() {
        begin(AIGUL, SALON);
        for (int more = 1; more < EmailCheck.MOST_CODES; more++) {
            assertThat(resend()).isInstanceOf(CodeSent.class);
        }

        assertThat(resend()).isEqualTo(new NoMoreCodes());
        assertThat(platform.registrationEmails.sent()).hasSize(EmailCheck.MOST_CODES);
    }

    @Test
    void saysThatAMessageWasNotTaken() {
        platform.registrationEmails.refuse(true);
        assertThat(begin(AIGUL, SALON)).isEqualTo(new MailUnavailable());
        platform.registrationEmails.refuse(false);

        assertThat(resend()).isInstanceOf(CodeSent.class);
    }

    @Test
    void countsWrongCodesUntilNoneCountsAnyMore() {
        prepareRealms(1);
        begin(AIGUL, SALON);
        for (int left = EmailCheck.TRIES - 1; left >= 0; left--) {
            assertThat(confirm(AIGUL, wrong())).isEqualTo(new CodeRefused(left));
        }

        assertThat(confirm(AIGUL, code())).isEqualTo(new CodeLapsed());
        assertThat(platform.realmPool.level()).isOne();
        resend();
        assertThat(confirm(AIGUL, code())).isInstanceOf(EmailConfirmed.class);
    }

    @Test
    void letsACodeLapseAfterAQuarterOfAnHour() {
        prepareRealms(1);
        begin(AIGUL, SALON);
        platform.clock.advance(Duration.ofMinutes(15));

        assertThat(confirm(AIGUL, code())).isEqualTo(new CodeLapsed());
    }

    @Test
    void registersNobodyWithoutTheCodeOrUnderAnotherBusiness() {
        prepareRealms(2);
        begin(AIGUL, SALON);
        var business = confirmed(AIGUL);
        var other = platform.realms.all().stream().filter(one -> !one.equals(business)).findAny();

        assertThat(register(business, AIGUL, wrong())).isEqualTo(new Unconfirmed());
        assertThat(register(other.orElseThrow(), AIGUL, code())).isEqualTo(new Unconfirmed());
        assertThat(register(business, BERIK, code())).isEqualTo(new Unconfirmed());
        assertThat(platform.directory.at(SALON)).isEmpty();
    }

    @Test
    void registersOnceWhenEverythingIsSentTwice() {
        prepareRealms(2);
        begin(AIGUL, SALON);
        var first = (Registered) register(confirmed(AIGUL), AIGUL, code());

        begin(AIGUL, SALON);
        var second = (Registered) register(confirmed(AIGUL), AIGUL, code());

        assertThat(second.business().id()).isEqualTo(first.business().id());
        assertThat(second.business().version()).isEqualTo(1);
        assertThat(platform.realmPool.level()).isOne();
    }

    @Test
    void waitsForARealmAndGoesOn() {
        begin(AIGUL, SALON);
        assertThat(confirm(AIGUL, code())).isEqualTo(new BeingPrepared());

        prepareRealms(1);

        assertThat(register(confirmed(AIGUL), AIGUL, code())).isInstanceOf(Registered.class);
    }

    @Test
    void writesToWhoHasClosedThePageOnceARealmIsThere() {
        begin(AIGUL, SALON);
        confirm(AIGUL, code());
        platform.clock.advance(Duration.ofMinutes(10));
        tend();
        assertThat(platform.registrationEmails.sent()).hasSize(1);

        prepareRealms(1);
        tend();
        tend();

        var ready = platform.registrationEmails.sent().getLast();
        assertThat(platform.registrationEmails.sent()).hasSize(2);
        assertThat(ready.kind()).isEqualTo(RegistrationEmail.Kind.READY);
        assertThat(ready.page().toString()).contains(AIGUL.toString());
        assertThat(register(confirmed(AIGUL), AIGUL, ready.code())).isInstanceOf(Registered.class);
    }

    @Test
    void takesAnotherRealmWhenItsServerDoesNotAnswer() {
        prepareRealms(2);
        begin(AIGUL, SALON);
        var broken = confirmed(AIGUL);
        platform.realms.goDown(serverOf(broken));
        assertThat(register(broken, AIGUL, code())).isEqualTo(new SignInUnavailable());

        var other = confirmed(AIGUL);

        assertThat(other).isNotEqualTo(broken);
        assertThat(register(other, AIGUL, code())).isInstanceOf(Registered.class);
    }

    @Test
    void forgetsWhatWasGivenUpAndItsRealm() {
        prepareRealms(1);
        begin(AIGUL, SALON);
        var business = confirmed(AIGUL);
        platform.clock.advance(Duration.ofDays(9));

        tend();
        prepareRealms(1);

        assertThat(confirm(AIGUL, code())).isEqualTo(new CodeLapsed());
        assertThat(platform.realms.all()).doesNotContain(business);
    }

    @Test
    void fillsThePoolUpToItsTargetAndOverBothServers() {
        prepareRealms(4);

        assertThat(platform.realmPool.realmsOn(InMemoryRealms.EAST)).isEqualTo(2);
        assertThat(platform.realmPool.realmsOn(InMemoryRealms.WEST)).isEqualTo(2);
    }

    @Test
    void skipsAServerThatIsDown() {
        platform.realms.goDown(InMemoryRealms.EAST);

        prepareRealms(2);

        assertThat(platform.realmPool.realmsOn(InMemoryRealms.WEST)).isEqualTo(2);
    }

    private BeginningDecision begin(RegistrationId registration, Slug slug) {
        return platform.port(BeginRegistration.class)
                .begin(form(registration, slug, Terms.VERSION));
    }

    private static BeginRegistration.Form form(RegistrationId id, Slug slug, String terms) {
        return new BeginRegistration.Form(id, "Salon", slug, MAILBOX, Language.KK, terms);
    }

    private BeginningDecision resend() {
        return platform.port(ResendCode.class).resend(AIGUL);
    }

    private ConfirmationDecision confirm(RegistrationId registration, ConfirmationCode code) {
        return platform.port(ConfirmEmail.class).confirm(new ConfirmEmail.Form(registration, code));
    }

    private BusinessId confirmed(RegistrationId registration) {
        return ((EmailConfirmed) confirm(registration, code())).business();
    }

    private RegistrationDecision register(
            BusinessId business, RegistrationId registration, ConfirmationCode code) {
        return platform.port(RegisterBusiness.class)
                .register(new RegisterBusiness.Command(business, registration, code, PASSWORD));
    }

    private ConfirmationCode code() {
        return platform.registrationEmails.lastCodeTo(MAILBOX);
    }

    private ConfirmationCode wrong() {
        var right = Integer.parseInt(code().value());
        return new ConfirmationCode("%06d".formatted((right + 1) % 1_000_000));
    }

    private String serverOf(BusinessId business) {
        return platform.realmPool.server(business).orElseThrow();
    }

    private void prepareRealms(int target) {
        platform.callers.become(new Caller.Platform());
        while (platform.port(PrepareRealm.class).prepare(target)) {
            assertThat(platform.realmPool.level()).isLessThanOrEqualTo(target);
        }
        platform.callers.become(new Caller.Anyone());
        assertThat(platform.realmPool.level()).isEqualTo(target);
    }

    private void tend() {
        platform.callers.become(new Caller.Platform());
        platform.port(ListDueRegistrations.class)
                .due(9)
                .forEach(platform.port(TendRegistration.class)::tend);
        platform.callers.become(new Caller.Anyone());
    }
}
