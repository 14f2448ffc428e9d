package kz.localbusiness.application.staff.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.junit.jupiter.api.Test;

/// What a store of people keeps, refuses and hides.
public abstract class StaffMembersContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final OpeningHours MORNING =
            new OpeningHours(LocalTime.of(9, 0), LocalTime.of(12, 30));
    private static final OpeningHours EVENING =
            new OpeningHours(LocalTime.of(14, 0), LocalTime.MIDNIGHT);

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
                                "",
                                OtherLanguages.NONE,
                                Schedule.OF_THE_BUSINESS,
                                false,
                                found.version()));
        assertThat(here(() -> members().find(new StaffId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void keepsAnOwnWeekAndItsExceptions() {
        var week = new WeeklyHours(Map.of(DayOfWeek.SUNDAY, List.of(MORNING, EVENING)));
        var vacation = exception(Kind.VACATION, List.of(), 13);
        var extra = exception(Kind.EXTRA_DAY, List.of(MORNING, EVENING), 0);
        var schedule = new Schedule(week, List.of(vacation, extra));

        var member = saved(member(here, "Дина").working(schedule));

        assertThat(here(() -> members().find(member.id())))
                .map(StaffMember::schedule)
                .contains(schedule);
        assertThat(here(() -> members().all()))
                .extracting(StaffMember::schedule)
                .containsExactly(schedule);
    }

    @Test
    void keepsEveryKindOfException() {
        var all =
                Arrays.stream(Kind.values())
                        .map(kind ->
                                exception(kind, kind.isWorked() ? List.of(EVENING) : List.of(), 0))
                        .toList();

        var member = saved(member(here, "Дина").working(new Schedule(null, all)));

        assertThat(here(() -> members().find(member.id())))
                .map(StaffMember::schedule)
                .contains(new Schedule(null, all));
    }

    /// Somebody who never works is not somebody who works whenever the business is open.
    @Test
    void keepsAnEmptyWeekApartFromNone() {
        var nobody =
                saved(member(here, "Дина").working(new Schedule(WeeklyHours.closed(), List.of())));

        assertThat(here(() -> members().find(nobody.id())).orElseThrow().schedule().weekly())
                .isEqualTo(WeeklyHours.closed());
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
    void keepsWhatClientsReadOfSomebody() {
        var said = new OtherLanguages(Map.of(Language.KK, "Шаштараз", Language.EN, "Barber"));
        var member = member(here, "Дина").described("Дина", "Мастер\nс 2010 года", said);

        saved(member);

        assertThat(here(() -> members().find(member.id())).orElseThrow())
                .extracting(StaffMember::about, StaffMember::abouts)
                .containsExactly("Мастер\nс 2010 года", said);
    }

    @Test
    void listsTheArchivedApart() {
        saved(member(here, "Дина"));
        var asel = saved(member(here, "Асель").archive());
        saved(member(here, "Берик").archive());
        saved(member(elsewhere, "Гульнар").archive());

        assertThat(here(() -> members().all())).extracting(StaffMember::name).containsOnly("Дина");
        assertThat(here(() -> members().archived(1)))
                .extracting(StaffMember::name)
                .containsExactly("Асель");
        assertThat(here(() -> members().find(asel.id()))).map(StaffMember::archived).contains(true);
        assertThat(here(() -> members().everybody()))
                .extracting(StaffMember::name)
                .containsExactly("Дина", "Асель", "Берик");
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

    private static ScheduleException exception(Kind kind, List<OpeningHours> hours, int more) {
        var from = LocalDate.of(2026, 12, 31);
        return new ScheduleException(from, from.plusDays(more), kind, hours, "Ұшақ\n22:10", NOW);
    }

    private StaffMember saved(StaffMember member) {
        doAs(member.business(), () -> members().save(member));
        return member;
    }

    private static StaffMember member(BusinessId business, String name) {
        return StaffMember.named(business, new StaffId(UUID.randomUUID()), name);
    }
}
