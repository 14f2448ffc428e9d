package kz.localbusiness.application.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.Standing;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Several days of the business, person by person: who comes, what is kept, when they work.
@FunctionalInterface
public interface ShowCalendar {

    /// A month with the ends of its first and last week.
    int MOST_DAYS = 42;

    Calendar show(Query query);

    /// @param to inclusive; at most [#MOST_DAYS] dates are looked at
    record Query(BusinessId business, LocalDate from, LocalDate to, Filter filter)
            implements ForBusiness {

        public Query {
            if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
                throw new IllegalArgumentException(
                        "a calendar shows 1 to %d days: %s..%s".formatted(MOST_DAYS, from, to));
            }
        }
    }

    /// Empty sets let everything through.
    record Filter(Set<StaffId> staff, Set<OfferingId> services, Set<Standing> states) {

        public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of());

        public Filter {
            staff = Set.copyOf(staff);
            services = Set.copyOf(services);
            states = Set.copyOf(states);
        }

        public boolean admits(StaffMember member) {
            return staff.isEmpty() || staff.contains(member.id());
        }

        /// Whoever renders it.
        public boolean admits(Appointment visit) {
            var isAsked =
                    services.isEmpty()
                            || visit.segments().stream()
                                    .anyMatch(part -> services.contains(part.offering().id()));
            return isAsked && (states.isEmpty() || states.contains(Standing.of(visit.state())));
        }
    }

    /// @param people those whom the caller may see and asked for
    record Calendar(
            LocalDate from, LocalDate to, ZoneId zone, Instant now, List<PersonDays> people) {

        public Calendar {
            people = List.copyOf(people);
        }
    }

    /// @param visits by start; one of two people is with both of them
    /// @param blocks by start
    /// @param open when the person works, in order of time
    record PersonDays(
            StaffMember member,
            List<Appointment> visits,
            List<Block> blocks,
            List<TimeSlot> open) {}
}
