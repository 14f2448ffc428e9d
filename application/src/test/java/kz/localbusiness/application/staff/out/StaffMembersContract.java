package kz.localbusiness.application.staff.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.junit.jupiter.api.Test;

/// What a store of people keeps, refuses and hides.
public abstract class StaffMembersContract extends BusinessBoundContract {

    protected abstract StaffMembers members();

    @Test
    void keepsAMember() {
        var member = saved(member(here, "Әйгерім"));

        var found = here(() -> members().find(member.id())).orElseThrow();

        assertThat(found)
                .isEqualTo(
                        new StaffMember(
                                here,
                                member.id(),
                                "Әйгерім",
                                Schedule.OF_THE_BUSINESS,
                                found.version()));
        assertThat(here(() -> members().find(new StaffId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void listsAllByName() {
        saved(member(here, "Дина"));
        saved(member(here, "Асель"));
        saved(member(elsewhere, "Берик"));

        var all = here(() -> members().all());

        assertThat(all).extracting(StaffMember::name).containsExactly("Асель", "Дина");
    }

    @Test
    void refusesAnOutdatedMember() {
        var id = saved(member(here, "Дина")).id();
        var read = here(() -> members().find(id)).orElseThrow();
        saved(read.renamed("Дина Б."));

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> saved(read.renamed("Диана")));

        assertThat(here(() -> members().all()))
                .extracting(StaffMember::name)
                .containsExactly("Дина Б.");
    }

    @Test
    void refusesTheSecondOfTwoNewOnes() {
        var member = saved(member(here, "Дина"));

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> saved(member));
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var member = saved(member(here, "Дина"));

        assertThat(elsewhere(() -> members().find(member.id()))).isEmpty();
        assertThat(elsewhere(() -> members().all())).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> members().save(member)));
    }

    private StaffMember saved(StaffMember member) {
        doAs(member.business(), () -> members().save(member));
        return member;
    }

    private static StaffMember member(BusinessId business, String name) {
        return new StaffMember(
                business, new StaffId(UUID.randomUUID()), name, Schedule.OF_THE_BUSINESS, 0);
    }
}
