package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Asks on Monday at 08:00 when Salon's people, who work from 09:00 to 18:00, could render
/// something.
record Question(Inquiry inquiry, List<Agenda> agendas, Instant now) {

    static Question about(Offering... services) {
        return about(List.of(Salon.member(Salon.AIGERIM)), services);
    }

    static Question about(List<StaffMember> people, Offering... services) {
        var wishes =
                Stream.of(services).map(one -> new Wish(one, List.of(), people, null)).toList();
        return new Question(
                inquiry(salon("09:00", "18:00"), wishes, Preference.NONE, Map.of()),
                List.of(),
                Salon.EARLY);
    }

    Question amid(Agenda... some) {
        return new Question(inquiry, List.of(some), now);
    }

    Question at(Instant moment) {
        return new Question(inquiry, agendas, moment);
    }

    Question by(AppointmentId self) {
        return asking(inquiry.by(Salon.DANA.phone(), self));
    }

    Question liking(Preference preference) {
        return asking(inquiry(inquiry.business(), inquiry.wishes(), preference, inquiry.turns()));
    }

    Question afterTurns(Map<StaffId, Instant> turns) {
        return asking(inquiry(inquiry.business(), inquiry.wishes(), inquiry.preference(), turns));
    }

    Question in(Business business) {
        return asking(inquiry(business, inquiry.wishes(), inquiry.preference(), inquiry.turns()));
    }

    List<Offer> offers() {
        return Availability.of(inquiry, board(), Salon.MONDAY, Salon.MONDAY, now)
                .offers()
                .getFirst()
                .offers();
    }

    /// On the wall clock.
    List<String> starts() {
        return offers().stream().map(one -> wall(one.start())).toList();
    }

    PlanDecision plan(String time) {
        return availability(Salon.at(time)).plan(Salon.at(time));
    }

    List<Segment> planned(String time) {
        return ((PlanDecision.Planned) plan(time)).segments();
    }

    PlanDecision planOverridingRules(String time) {
        return availability(Salon.at(time)).planOverridingRules(Salon.at(time));
    }

    /// For the first who might.
    List<Obstacle> obstacles(String time) {
        return availability(Salon.at(time)).explain(Salon.at(time)).getFirst().obstacles();
    }

    Availability availability(Instant start) {
        return Availability.at(start, inquiry, board(), now);
    }

    static Business salon(String opens, String closes) {
        var profile = Profile.named("Salon", new EmailAddress("owner@example.kz"));
        var hours = new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes));
        return Business.registered(Salon.BUSINESS, new Slug("salon"), profile, Instant.EPOCH)
                .openOn(WeeklyHours.everyDay(hours))
                .bookableBy(Salon.everyHour());
    }

    private Board board() {
        return Board.of(agendas);
    }

    private Question asking(Inquiry other) {
        return new Question(other, agendas, now);
    }

    private static Inquiry inquiry(
            Business business,
            List<Wish> wishes,
            Preference preference,
            Map<StaffId, Instant> turns) {
        return new Inquiry(business, wishes, preference, null, null, turns, Duration.ofMinutes(30));
    }

    private static String wall(Instant start) {
        return start.atZone(Salon.ZONE).toLocalTime().toString();
    }
}
