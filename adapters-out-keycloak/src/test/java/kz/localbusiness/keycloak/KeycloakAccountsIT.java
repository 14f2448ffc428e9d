package kz.localbusiness.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.team.out.Accounts.Creation.Created;
import kz.localbusiness.application.team.out.Accounts.Creation.Silent;
import kz.localbusiness.application.team.out.Accounts.Creation.Taken;
import kz.localbusiness.application.team.out.Accounts.Newcomer;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.TeamRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("keycloak")
class KeycloakAccountsIT {

    private static final Password PASSWORD = new Password("correct horse battery");
    private static final EmailAddress OWNER = new EmailAddress("aigul@example.kz");
    private static final EmailAddress DINARA = new EmailAddress("dinara@example.kz");

    private final LocalKeycloak keycloak = LocalKeycloak.shared();
    private final BusinessId business = new BusinessId(UUID.randomUUID());
    private final StaffId staff = new StaffId(UUID.randomUUID());
    private final KeycloakAccounts accounts =
            new KeycloakAccounts(new OneServer(keycloak.server()).servers());

    @BeforeEach
    void register() {
        var installation = new OneServer(keycloak.server());
        var owner = new Realms.Owner(OWNER, PASSWORD, Language.KK);
        assertThat(installation.prepare(business)).isTrue();
        assertThat(installation.personalise(business, "Salon", owner)).isTrue();
    }

    @Test
    void tellsTheOwnerWhoRegistered() {
        assertThat(team())
                .extracting(Colleague::email, Colleague::role)
                .containsExactly(tuple(OWNER, TeamRole.OWNER));
    }

    @Test
    void makesAnAccountThatCanSignInAsThatPerson() {
        here(() -> accounts.create(dinara(TeamRole.STAFF)));

        try (var browser =
                new SignInByForm(
                        keycloak.server().issuer(business.toString()),
                        RealmClient.redirect(OneServer.INSTANCE, business))) {
            var returned =
                    browser.submit(browser.openWithProof(), DINARA.value(), PASSWORD.value());
            var tokens = browser.exchange(returned, OneServer.PLATFORM.secret(business));

            assertThat(SignInByForm.claims(tokens, "access_token"))
                    .contains("\"staff\":\"%s\"".formatted(staff.value()))
                    .containsPattern("\"roles\":\\[[^\\]]*\"staff\"")
                    .contains("\"auth_time\":");
        }
    }

    @Test
    void makesAnAccountOnceAndInOneRoleOnly() {
        var first = (Created) here(() -> accounts.create(dinara(TeamRole.STAFF)));

        assertThat(here(() -> accounts.create(dinara(TeamRole.STAFF))))
                .isEqualTo(new Created(first.account(), true));
        assertThat(here(() -> accounts.create(dinara(TeamRole.OWNER)))).isInstanceOf(Taken.class);
    }

    @Test
    void changesARoleAndTakesTheOthersAway() {
        var made = (Created) here(() -> accounts.create(dinara(TeamRole.STAFF)));

        assertThat(here(() -> accounts.assign(made.account(), TeamRole.MANAGER, null))).isTrue();

        assertThat(team())
                .filteredOn(one -> one.account().equals(made.account()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.role()).isEqualTo(TeamRole.MANAGER);
                    assertThat(one.staff()).isNull();
                    assertThat(one.name()).isEqualTo("Динара");
                });
    }

    @Test
    void removesAnAccountAndForgivesARepetition() {
        var made = (Created) here(() -> accounts.create(dinara(TeamRole.STAFF)));

        assertThat(here(() -> accounts.signOut(made.account()))).isTrue();
        assertThat(here(() -> accounts.remove(made.account()))).isTrue();
        assertThat(here(() -> accounts.remove(made.account()))).isTrue();
        assertThat(team()).hasSize(1);
    }

    @Test
    void isSilentWhereNobodyAnswers() {
        var nowhere = new KeycloakServer(URI.create("http://127.0.0.1:9"), "nobody", "wrong");
        var silent = new KeycloakAccounts(new OneServer(nowhere).servers());

        assertThat(here(silent::team)).isEmpty();
        assertThat(here(() -> silent.create(dinara(TeamRole.STAFF)))).isInstanceOf(Silent.class);
    }

    private Newcomer dinara(TeamRole role) {
        return new Newcomer("Динара", DINARA, true, PASSWORD, Language.RU, role, staff);
    }

    private List<Colleague> team() {
        return here(accounts::team).orElseThrow();
    }

    private <T> T here(Supplier<T> work) {
        return CurrentBusiness.as(business, work);
    }
}
