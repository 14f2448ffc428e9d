package kz.localbusiness.domain.staff;

import java.time.LocalDate;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.Texts;
import kz.localbusiness.domain.staff.ScheduleDecision.ExceptionsFull;
import kz.localbusiness.domain.staff.ScheduleDecision.Scheduled;

/// Someone whom clients book. An archived one is not offered any more, past visits keep them.
///
/// @param about what clients read of them; what it says in other languages stands in `abouts`
public record StaffMember(
        BusinessId business,
        StaffId id,
        String name,
        String about,
        OtherLanguages abouts,
        Schedule schedule,
        boolean archived,
        long version) {

    public static final int MAX_NAME = 80;
    public static final int MAX_ABOUT = 300;

    public StaffMember {
        name = Texts.line("name", name, MAX_NAME);
        about = Texts.optional("about", about, MAX_ABOUT);
        abouts = abouts.ofTexts("about", MAX_ABOUT);
    }

    public static StaffMember named(BusinessId business, StaffId id, String name) {
        return new StaffMember(
                business, id, name, "", OtherLanguages.NONE, Schedule.OF_THE_BUSINESS, false, 0);
    }

    public String aboutIn(Language language) {
        return abouts.in(language, about);
    }

    public StaffMember renamed(String to) {
        return described(to, about, abouts);
    }

    public StaffMember described(String to, String told, OtherLanguages translated) {
        return new StaffMember(business, id, to, told, translated, schedule, archived, version);
    }

    public StaffMember working(Schedule next) {
        return having(next, archived);
    }

    public StaffMember archive() {
        return having(schedule, true);
    }

    /// Offered again, in the hours of before.
    public StaffMember restored() {
        return having(schedule, false);
    }

    private StaffMember having(Schedule hours, boolean away) {
        return new StaffMember(business, id, name, about, abouts, hours, away, version);
    }

    /// Takes the place of an exception for the very same days.
    ///
    /// @param firstKept exceptions that ended before are dropped
    public ScheduleDecision except(ScheduleException exception, LocalDate firstKept) {
        var others = schedule.since(firstKept).without(exception.from(), exception.to());
        return others.isFull()
                ? new ExceptionsFull(Schedule.MOST_EXCEPTIONS)
                : new Scheduled(working(others.with(exception)));
    }
}
