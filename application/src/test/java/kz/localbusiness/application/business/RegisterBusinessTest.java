package kz.localbusiness.application.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationDecision.SignInUnavailable;
import kz.localbusiness.domain.business.RegistrationDecision.SlugTaken;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;

class RegisterBusinessTest {

    private static final Slug SALON = new Slug("salon");

    private final InMemoryPlatform platform = new InMemoryPlatform();

    @Test
    void registersABusinessAndItsOwner() {
        var decision = register(1, SALON);

        assertThat(decision).isInstanceOf(Registered.class);
        assertThat(platform.directory.at(SALON)).contains(business(1));
        assertThat(platform.realms.ownerOf(business(1)).orElseThrow().email())
                .isEqualTo(new EmailAddress("owner1@example.kz"));
    }

    @Test
    void refusesATakenSlugAndPreparesNoRealm() {
        register(1, SALON);

        assertThat(register(2, SALON)).isEqualTo(new SlugTaken(SALON));
        assertThat(platform.realms.ownerOf(business(2))).isEmpty();
        assertThat(platform.directory.at(SALON)).contains(business(1));
    }

    @Test
    void givesTheSlugBackWhenAccountsCannotBeCreated() {
        platform.realms.goDown();
        assertThat(register(1, SALON)).isEqualTo(new SignInUnavailable());
        platform.realms.comeBack();

        assertThat(register(2, SALON)).isInstanceOf(Registered.class);
        assertThat(platform.directory.at(SALON)).contains(business(2));
    }

    @Test
    void registersOnceWhenTheFormIsSentTwice() {
        var first = (Registered) register(1, SALON);
        var second = (Registered) register(1, SALON);

        assertThat(second.business().registeredAt()).isEqualTo(first.business().registeredAt());
        assertThat(second.business().version()).isEqualTo(1);
    }

    @Test
    void refusesAnotherSlugForABusinessThatIsRegistered() {
        register(1, SALON);
        var other = new Slug("other");

        assertThat(register(1, other)).isEqualTo(new SlugTaken(other));
        assertThat(platform.directory.at(other)).isEmpty();
    }

    @Test
    void finishesWhatACrashBeforeTheLastStepLeft() {
        assertThatIllegalStateException()
                .isThrownBy(() -> crashingBeforeKeeping().register(form(1, SALON)));
        assertThat(platform.directory.at(SALON)).isEmpty();

        assertThat(register(1, SALON)).isInstanceOf(Registered.class);
        assertThat(platform.directory.at(SALON)).contains(business(1));
    }

    @Test
    void freesTheSlugOfARegistrationThatNeverCameBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> crashingBeforeSaving().register(form(1, SALON)));
        assertThat(register(2, SALON)).isEqualTo(new SlugTaken(SALON));
        platform.clock.advance(Duration.ofMinutes(10));

        assertThat(register(2, SALON)).isInstanceOf(Registered.class);
    }

    private Object register(long number, Slug slug) {
        return platform.port(RegisterBusiness.class).register(form(number, slug));
    }

    private RegisterBusiness crashingBeforeKeeping() {
        return registering(new CrashingDirectory(platform.directory), platform.businesses);
    }

    private RegisterBusiness crashingBeforeSaving() {
        return registering(platform.directory, new CrashingBusinesses());
    }

    private RegisterBusiness registering(BusinessDirectory directory, Businesses businesses) {
        return new BoundaryProxy(platform.callers)
                .around(
                        RegisterBusiness.class,
                        BusinessUseCases.registerBusiness(
                                directory,
                                businesses,
                                platform.realms,
                                platform.clock,
                                platform.pace));
    }

    private static RegisterBusiness.Command form(long number, Slug slug) {
        return new RegisterBusiness.Command(
                business(number),
                "Salon " + number,
                slug,
                new EmailAddress("owner%d@example.kz".formatted(number)),
                new Password("correct horse"),
                Language.KK);
    }

    private static BusinessId business(long number) {
        return new BusinessId(new UUID(0, number));
    }

    private record CrashingDirectory(BusinessDirectory directory) implements BusinessDirectory {

        @Override
        public Optional<BusinessId> at(Slug slug) {
            return directory.at(slug);
        }

        @Override
        public boolean reserve(Slug slug, BusinessId business, Instant now, Instant until) {
            return directory.reserve(slug, business, now, until);
        }

        @Override
        public void keep(Slug slug, BusinessId business) {
            throw new IllegalStateException("crash");
        }

        @Override
        public void free(Slug slug, BusinessId business) {
            directory.free(slug, business);
        }
    }

    private static final class CrashingBusinesses implements Businesses {

        @Override
        public Optional<Business> current() {
            return Optional.empty();
        }

        @Override
        public void save(Business business) {
            throw new IllegalStateException("crash");
        }
    }
}
