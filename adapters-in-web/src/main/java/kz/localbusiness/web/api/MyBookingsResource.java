package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowMyBookings;
import kz.localbusiness.application.booking.ShowMyBookings.NoVerifiedPhone;
import kz.localbusiness.application.booking.ShowMyBookings.Page;
import kz.localbusiness.application.booking.ShowMyBookings.Period;
import kz.localbusiness.application.booking.ShowMyPeople;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A client with an account finds the bookings of their verified phone.
@Tag(name = "Client")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.CLIENTS)
@RestController
class MyBookingsResource {

    private static final int LONGEST_PLACE = 80;
    private static final Map<String, Period> PERIODS =
            Map.of("upcoming", Period.UPCOMING, "past", Period.PAST);

    private final PathBusinesses businesses;
    private final ShowMyBookings bookings;
    private final ShowMyPeople people;

    MyBookingsResource(PathBusinesses businesses, ShowMyBookings bookings, ShowMyPeople people) {
        this.businesses = businesses;
        this.bookings = bookings;
        this.people = people;
    }

    @Operation(
            summary = "The bookings of the phone number that the caller has proven to have",
            description =
                    "In whoever's name they were made, at this business only, at most 20 at once."
                            + " A booking is found within a second after it was made.")
    @Refuses({
        ProblemType.NOT_FOUND,
        ProblemType.UNAUTHORIZED,
        ProblemType.PHONE_NOT_VERIFIED,
        ProblemType.INVALID_FIELDS
    })
    @GetMapping(
            path = "/api/v1/businesses/{slug}/me/appointments",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestMyBookings show(
            @PathVariable String slug,
            @Parameter(description = "`upcoming`, the next first, or `past`, the latest first")
                    @RequestParam(defaultValue = "upcoming")
                    String period,
            @Parameter(description = "The `next` of the page before")
                    @RequestParam(defaultValue = "")
                    String after) {
        var business = businesses.require(slug).business();
        if (!PERIODS.containsKey(period)) {
            throw Refused.wrong("period", WrongField.Rule.UNKNOWN);
        }
        if (after.length() > LONGEST_PLACE) {
            throw Refused.wrong("after", WrongField.Rule.UNKNOWN);
        }
        var query = new ShowMyBookings.Query(business.id(), PERIODS.get(period), after);
        return switch (bookings.show(query)) {
            case Page page -> RestMyBookings.of(page);
            case NoVerifiedPhone() -> throw Refused.as(ProblemType.PHONE_NOT_VERIFIED);
        };
    }

    @Operation(
            summary = "Who of those that share the caller's verified phone has come here lately",
            description = "Each name of the latest 20 visits once, at this business only.")
    @Refuses({ProblemType.NOT_FOUND, ProblemType.UNAUTHORIZED, ProblemType.PHONE_NOT_VERIFIED})
    @GetMapping(
            path = "/api/v1/businesses/{slug}/me/people",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestMyPeople people(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        return people.show(new ShowMyPeople.Query(business.id()))
                .map(RestMyPeople::of)
                .orElseThrow(() -> Refused.as(ProblemType.PHONE_NOT_VERIFIED));
    }
}
