package kz.localbusiness.application.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Role;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoersTest {

    private final BusinessId here = new BusinessId(new UUID(1, 0));

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OWNER", "MANAGER", "STAFF"})
    void actsForTheBusinessAsOneOfTheTeam(Role role) {
        assertThat(doer(here, role)).isEqualTo(new Doer(Actor.BUSINESS, "somebody"));
    }

    @Test
    void isAClientWithAnAccountHereOrAtAnotherBusiness() {
        assertThat(doer(here, Role.CLIENT)).isEqualTo(Doer.CLIENT);
        assertThat(doer(new BusinessId(new UUID(2, 0)), Role.OWNER)).isEqualTo(Doer.CLIENT);
    }

    private Doer doer(BusinessId of, Role role) {
        var member = new Member(of, "somebody", Set.of(role));
        return CurrentBusiness.as(here, () -> Doers.current(() -> member));
    }
}
