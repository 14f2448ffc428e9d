package kz.localbusiness.application.booking;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.booking.Reservation;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.booking.Wish;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// What the current business offers: nothing to clients while it is not open.
final class Bookable {

    private final BookingOffice office;

    Bookable(BookingOffice office) {
        this.office = office;
    }

    /// What a client asks, as far as there is such a thing to book.
    Optional<Inquiry> forClient(
            List<ServiceChoice> choices,
            Preference preference,
            @Nullable PhoneNumber client,
            @Nullable AppointmentId self) {
        return office.businesses()
                .current()
                .filter(Business::isOpen)
                .flatMap(business -> inquiry(business, choices, preference))
                .map(found -> found.by(client, self));
    }

    /// Whether that is why there is nothing to book.
    boolean isSuspended() {
        return office.businesses().current().filter(Business::isSuspended).isPresent();
    }

    /// What the business itself asks for a client, open or not.
    Optional<Inquiry> forBusiness(
            List<ServiceChoice> choices,
            @Nullable PhoneNumber client,
            @Nullable AppointmentId self) {
        return office.businesses()
                .current()
                .flatMap(business -> inquiry(business, choices, Preference.NONE))
                .map(found -> found.by(client, self));
    }

    /// The rules under which a visit stands now.
    BookingPolicy policyOf(Appointment visit) {
        var business = office.businesses().current().orElseThrow();
        var ids = visit.segments().stream().map(one -> one.offering().id()).collect(toSet());
        return policyOf(visit, business, office.offerings().findAll(ids));
    }

    /// @param offerings at least those of the visit
    static BookingPolicy policyOf(
            Appointment visit, Business business, Collection<Offering> offerings) {
        return offerings.stream()
                .filter(offering -> isIn(visit, offering))
                .map(offering -> business.policy().with(offering.overrides()))
                .reduce(BookingPolicy::strictest)
                .orElseThrow();
    }

    private static boolean isIn(Appointment visit, Offering offering) {
        return visit.segments().stream()
                .anyMatch(segment -> segment.offering().id().equals(offering.id()));
    }

    /// What is asked when a visit moves: its services as they were booked.
    ///
    /// @param staff who takes it over, null for those who have it
    Optional<Inquiry> toMove(Appointment visit, @Nullable StaffId staff) {
        return asAgreed(visit.segments(), visit.id(), staff);
    }

    /// What is asked for a visit that was agreed upon and is not booked yet.
    Optional<Inquiry> asAgreed(Reservation visit) {
        return asAgreed(visit.segments(), visit.id(), null)
                .map(inquiry -> inquiry.by(visit.client().phone(), visit.id()));
    }

    private Optional<Inquiry> asAgreed(
            List<Segment> segments, AppointmentId id, @Nullable StaffId staff) {
        var people = office.staff().all();
        var wishes = segments.stream().map(one -> again(one, staff, people)).toList();
        var inquiry =
                new Inquiry(
                        office.businesses().current().orElseThrow(),
                        wishes,
                        Preference.NONE,
                        null,
                        id,
                        Map.of(),
                        Offering.SHORTEST);
        var everyone = wishes.stream().noneMatch(wish -> wish.candidates().isEmpty());
        return everyone ? Optional.of(inquiry) : Optional.empty();
    }

    private Wish again(Segment segment, @Nullable StaffId staff, List<StaffMember> people) {
        var who = staff == null ? segment.staff() : staff;
        var candidates = people.stream().filter(one -> one.id().equals(who)).toList();
        var offering = office.offerings().find(segment.offering().id()).orElseThrow();
        return new Wish(offering, segment.offering().addOns(), candidates, segment.offering());
    }

    private Optional<Inquiry> inquiry(
            Business business, List<ServiceChoice> choices, Preference preference) {
        if (choices.isEmpty() || choices.size() > Wish.MOST_SERVICES) {
            return Optional.empty();
        }
        var offered = office.offerings().offered();
        var people = office.staff().all();
        var wishes = choices.stream().map(choice -> wish(choice, offered, people)).toList();
        if (wishes.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var isAnyone = choices.stream().anyMatch(choice -> choice.staff() == null);
        var inquiry =
                new Inquiry(
                        business,
                        wishes.stream().flatMap(Optional::stream).toList(),
                        preference,
                        null,
                        null,
                        isAnyone ? office.rotation().turns() : Map.of(),
                        shortest(offered));
        return inquiry.isTooLong() ? Optional.empty() : Optional.of(inquiry);
    }

    private static Optional<Wish> wish(
            ServiceChoice choice, List<Offering> offered, List<StaffMember> people) {
        return offered.stream()
                .filter(one -> one.id().equals(choice.offering()))
                .findFirst()
                .filter(one -> hasAll(one, choice))
                .map(one ->
                        new Wish(one, addOns(one, choice), candidates(one, choice, people), null))
                .filter(wish -> !wish.candidates().isEmpty());
    }

    private static List<StaffMember> candidates(
            Offering offering, ServiceChoice choice, List<StaffMember> people) {
        return people.stream()
                .filter(one -> choice.staff() == null || one.id().equals(choice.staff()))
                .filter(one -> offering.delivery().performers().include(one.id()))
                .toList();
    }

    private static boolean hasAll(Offering offering, ServiceChoice choice) {
        return addOns(offering, choice).size() == choice.addOns().size();
    }

    private static List<AddOn> addOns(Offering offering, ServiceChoice choice) {
        return offering.delivery().addOns().stream()
                .filter(one -> choice.addOns().contains(one.id()))
                .toList();
    }

    private static Duration shortest(List<Offering> offered) {
        return offered.stream()
                .map(Offering::duration)
                .min(Duration::compareTo)
                .orElse(Offering.SHORTEST);
    }
}
