package kz.localbusiness.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.application.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Every page × every visitor × own, foreign and unknown business.
class PagesIT {

    private static final String REFUSAL = "error-page";
    private static final Tenant UNKNOWN = Tenant.named("nobody", "+77011234500");

    private final List<String> wrong = new ArrayList<>();
    private int cells;

    @Test
    void showsEveryPageToWhomTheTableOfRolesSays() {
        tryEveryPage(List.of(), true);

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"WEB", "BOUNDARY"})
    void showsNothingOfAnotherWithoutOneWall(Wall missing) {
        tryEveryPage(List.of(missing), false);

        assertThat(wrong).isEmpty();
    }

    private void tryEveryPage(List<Wall> missing, boolean exact) {
        try (var platform = new MatrixPlatform(missing)) {
            var pages = PageRoute.all(platform);
            for (var visitor : Visitor.values()) {
                tryEveryPage(platform, pages, visitor, exact);
            }
            System.out.printf(
                    "without %s: %d pages, %d cells, %d leaks%n",
                    missing, pages.size(), cells, wrong.size());
        }
    }

    private void tryEveryPage(
            MatrixPlatform platform, List<PageRoute> pages, Visitor visitor, boolean exact) {
        try (var browser = new Browsing(platform)) {
            if (visitor != Visitor.ANYONE) {
                browser.signIn(visitor);
            }
            for (var page : pages) {
                for (var tenant : List.of(platform.salon, platform.barber, UNKNOWN)) {
                    var answer = browser.open(page.path(tenant));
                    judge(platform, new Look(page, visitor, tenant, answer), exact);
                }
            }
        }
    }

    private void judge(MatrixPlatform platform, Look look, boolean exact) {
        cells++;
        var audience = look.page().audience();
        var forAll = audience == Audience.EVERYONE;
        var caller = look.visitor().caller(platform);
        var admitted =
                forAll
                        || (look.page().namesBusiness()
                                ? audience.admits(caller, look.tenant().id())
                                : audience.admits(caller));
        for (var other : List.of(platform.salon, platform.barber)) {
            var mayRead = admitted && !forAll && other.equals(look.tenant());
            var secrets = admitted ? other.secretsAmong(audience) : other.secrets();
            expect(mayRead || !look.answer().tells(secrets), look, "tells secrets");
        }
        if (exact && !forAll) {
            expect(look.isShown() == admitted, look, admitted ? "is hidden" : "is shown");
        }
    }

    private void expect(boolean right, Look look, String fault) {
        if (!right) {
            wrong.add(look + " " + fault);
        }
    }

    private record Look(PageRoute page, Visitor visitor, Tenant tenant, Answer answer) {

        boolean isShown() {
            return answer.status() == 200 && !answer.body().contains(REFUSAL);
        }

        @Override
        public String toString() {
            return "%s as %s at %s: %d"
                    .formatted(page.template(), visitor, tenant.slug(), answer.status());
        }
    }
}
