package kz.localbusiness.application.platform.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.SuspensionDecision.Suspended;
import kz.localbusiness.domain.platform.Tenant;
import kz.localbusiness.domain.platform.TenantState;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the operator sees of all businesses, and how it is found.
public abstract class TenantsContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final EmailAddress EMAIL = new EmailAddress("owner@example.kz");

    protected abstract Tenants tenants();

    protected abstract Businesses businesses();

    @BeforeEach
    void hasThreeBusinesses() {
        register("barber", "Barber on Satpaev");
        register("aru", "Aru Beauty");
        register("clinic", "Денсаулық клиникасы");
    }

    @Test
    void pagesInTheOrderOfTheAddresses() {
        assertThat(slugs("", "", 2)).containsExactly("aru", "barber");
        assertThat(slugs("", "barber", 2)).containsExactly("clinic");
        assertThat(slugs("", "clinic", 2)).isEmpty();
    }

    @Test
    void findsByTheBeginningOfTheAddressOrOfAWordOfTheName() {
        assertThat(slugs("bar", "", 9)).containsExactly("barber");
        assertThat(slugs("beau", "", 9)).containsExactly("aru");
        assertThat(slugs("клин", "", 9)).containsExactly("clinic");
        assertThat(slugs("arber", "", 9)).isEmpty();
    }

    @Test
    void takesEveryCharacterAsItIs() {
        assertThat(slugs(".*", "", 9)).isEmpty();
        assertThat(slugs("(", "", 9)).isEmpty();
        assertThat(slugs("\\Q", "", 9)).isEmpty();
    }

    @Test
    void tellsHowABusinessStands() {
        doHere(() -> {
            var fresh = Business.registered(here, new Slug("held"), named("Held"), NOW);
            businesses().save(((Suspended) fresh.suspend("No licence", NOW)).business());
        });

        var held = only("held");
        assertThat(held.state()).isEqualTo(TenantState.SUSPENDED);
        assertThat(held.suspension()).isNotNull();
        assertThat(Objects.requireNonNull(held.suspension()).reason()).isEqualTo("No licence");
        assertThat(held.id()).isEqualTo(here);
        assertThat(only("aru").state()).isEqualTo(TenantState.SETTING_UP);
        assertThat(only("aru").registeredAt()).isEqualTo(NOW);
        assertThat(only("aru").email()).isEqualTo(EMAIL);
    }

    private Tenant only(String slug) {
        return tenants().page(slug, "", 1).getFirst();
    }

    private List<String> slugs(String beginning, String after, int most) {
        return tenants().page(beginning, after, most).stream()
                .map(one -> one.slug().value())
                .toList();
    }

    private void register(String slug, String name) {
        var id = new BusinessId(UUID.randomUUID());
        doAs(
                id,
                () -> businesses().save(Business.registered(id, new Slug(slug), named(name), NOW)));
    }

    private static Profile named(String name) {
        return Profile.named(name, EMAIL);
    }
}
