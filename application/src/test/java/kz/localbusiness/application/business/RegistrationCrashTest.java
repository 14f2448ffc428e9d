package kz.localbusiness.application.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.business.out.Registrations;
import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.domain.business.ConfirmationDecision.EmailConfirmed;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegistrationCrashTest {

    private static final Slug SALON = new Slug("salon");
    private static final EmailAddress MAILBOX = new EmailAddress("owner@example.kz");
    private static final RegistrationId ID = new RegistrationId(new UUID(5, 5));
    private static final int REALMS = 3;
    private static final int FEWEST_CALLS = 15;

    @Test
    @DisplayName("a process killed at any call of a registration, and asked again, registers once")
    void aProcessKilledAtAnyCallRegistersOnceWhenAskedAgain() {
        int killed = 0;
        for (boolean late : new boolean[] {false, true}) {
            int call = 0;
            while (new Attempt(call, late).isKilledAndFinishedLater()) {
                call++;
                killed++;
            }
        }
        assertThat(killed).isGreaterThanOrEqualTo(2 * FEWEST_CALLS);
    }

    /// A registration on a platform whose process dies at one call to what is outside, before it is
    /// made or after.
    private static final class Attempt {

        private final InMemoryPlatform platform = new InMemoryPlatform();
        private final AtomicInteger untilDeath;
        private final boolean late;

        Attempt(int call, boolean late) {
            this.untilDeath = new AtomicInteger(call);
            this.late = late;
        }

        boolean isKilledAndFinishedLater() {
            platform.callers.become(new Caller.Platform());
            while (platform.port(PrepareRealm.class).prepare(REALMS)) {
                assertThat(platform.realmPool.level()).isPositive();
            }
            platform.callers.become(new Caller.Anyone());
            var isKilled = isKilled();
            untilDeath.set(Integer.MAX_VALUE);
            var business = everyStep();
            assertThat(platform.directory.at(SALON)).contains(business);
            assertThat(platform.realmPool.level()).isEqualTo(REALMS - 1);
            assertThat(platform.realmPool.claimed(ID)).contains(business);
            assertThat(CurrentBusiness.as(business, platform.businesses::current)).isPresent();
            return isKilled;
        }

        private boolean isKilled() {
            try {
                everyStep();
                return false;
            } catch (IllegalStateException dead) {
                assertThat(dead).hasRootCauseInstanceOf(Killed.class);
                return true;
            }
        }

        private BusinessId everyStep() {
            var desk = desk();
            var directory = mortal(BusinessDirectory.class, platform.directory);
            var pool = mortal(RealmPool.class, platform.realmPool);
            port(
                            BeginRegistration.class,
                            BusinessUseCases.beginRegistration(desk, directory, platform.pace))
                    .begin(
                            new BeginRegistration.Form(
                                    ID, "Salon", SALON, MAILBOX, Language.KK, Terms.VERSION));
            var code = platform.registrationEmails.lastCodeTo(MAILBOX);
            var confirmed =
                    port(ConfirmEmail.class, BusinessUseCases.confirmEmail(desk, directory, pool))
                            .confirm(new ConfirmEmail.Form(ID, code));
            var business = ((EmailConfirmed) confirmed).business();
            var command =
                    new RegisterBusiness.Command(business, ID, code, new Password("correct horse"));
            var terms = mortal(TermsRecords.class, platform.terms);
            var founding = founding(directory, pool);
            assertThat(
                            port(
                                            RegisterBusiness.class,
                                            BusinessUseCases.registerBusiness(
                                                    desk, founding, pool, terms))
                                    .register(command))
                    .isInstanceOf(Registered.class);
            return business;
        }

        private RegistrationDesk desk() {
            return new RegistrationDesk(
                    mortal(Registrations.class, platform.registrations),
                    platform.registrationEmails,
                    purpose -> purpose.getBytes(StandardCharsets.UTF_8),
                    platform.instance,
                    platform.clock);
        }

        private Founding founding(BusinessDirectory directory, RealmPool pool) {
            return new Founding(
                    directory,
                    mortal(Businesses.class, platform.businesses),
                    mortal(Realms.class, platform.realms),
                    pool,
                    platform.clock);
        }

        private <P> P port(Class<P> type, P useCase) {
            return new BoundaryProxy(platform.callers, platform.clock).around(type, useCase);
        }

        private <P> P mortal(Class<P> type, P port) {
            return type.cast(
                    Proxy.newProxyInstance(
                            type.getClassLoader(),
                            new Class<?>[] {type},
                            (_, method, arguments) -> {
                                var isLast = untilDeath.getAndDecrement() == 0;
                                dieIf(isLast && !late);
                                var answer = invoke(port, method, arguments);
                                dieIf(isLast);
                                return answer;
                            }));
        }

        private static void dieIf(boolean isTime) {
            if (isTime) {
                throw new Killed();
            }
        }

        private static @Nullable Object invoke(Object port, Method method, Object[] arguments)
                throws Throwable {
            try {
                return method.invoke(port, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }

    private static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }
}
