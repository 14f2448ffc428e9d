package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.BookForClient;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingDecision.AdvanceNeeded;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.BusinessSuspended;
import kz.localbusiness.domain.booking.BookingDecision.KeyReused;
import kz.localbusiness.domain.booking.BookingDecision.NotOffered;
import kz.localbusiness.domain.booking.BookingDecision.NothingToBook;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.BookingDecision.TooMany;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.text.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The business books for its clients.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/appointments",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminBookingResource {

    private final AdminBusinesses businesses;
    private final BookForClient bookings;
    private final ShowAppointment appointments;

    AdminBookingResource(
            AdminBusinesses businesses, BookForClient bookings, ShowAppointment appointments) {
        this.businesses = businesses;
        this.bookings = bookings;
        this.appointments = appointments;
    }

    @Operation(
            summary = "Book for a client; it stands at once",
            description =
                    "With `override` past the rules, which its history keeps. A repeated request"
                            + " with the same key books nothing again.")
    @ApiResponse(responseCode = "201", description = "Booked")
    @ApiResponse(
            responseCode = "200",
            description = "Booked before by the same request",
            headers = @Header(name = Keys.REPLAY))
    @Refuses({
        ProblemType.SLOT_TAKEN,
        ProblemType.NOT_OFFERED,
        ProblemType.IDEMPOTENCY_KEY_REQUIRED,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    @PostMapping
    ResponseEntity<RestVisit> book(
            @PathVariable String slug,
            @Parameter(required = true) @RequestHeader(name = Keys.HEADER, required = false)
                    @Nullable String key,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String reads,
            @RequestBody RestOwnBooking body) {
        var business = businesses.require(slug).business();
        var named = Keys.require(key);
        var language = RequestLanguage.of(null, reads);
        return booked(command(business, named, body, language), business);
    }

    @Operation(summary = "One appointment with all that happened to it")
    @OpenTo(Audience.TEAM)
    @GetMapping("/{id}")
    RestVisit show(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business();
        var visit = new AppointmentId(Keys.path(id));
        return appointments
                .show(new ShowAppointment.Query(business.id(), visit))
                .map(found -> RestVisit.of(found, business.zone()))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    private static BookForClient.Command command(
            Business business, IdempotencyKey key, RestOwnBooking body, Language reads) {
        var checks = new FieldChecks();
        var services = ServiceChoices.read(checks, body);
        var start = checks.required("start", body.start(), checks.time("start", body.start()));
        var client = Clients.read(checks, body, reads);
        checks.end();
        return new BookForClient.Command(
                business.id(),
                key,
                services,
                start.orElseThrow(),
                client.orElseThrow(),
                Boolean.TRUE.equals(body.override()));
    }

    private ResponseEntity<RestVisit> booked(BookForClient.Command command, Business business) {
        var zone = business.zone();
        return switch (bookings.book(command)) {
            case Booked(_, var visit) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(RestVisit.of(visit, zone));
            case AlreadyBooked(_, var visit) ->
                    ResponseEntity.ok().header(Keys.REPLAY, "true").body(RestVisit.of(visit, zone));
            case KeyReused() -> throw Refused.as(ProblemType.IDEMPOTENCY_KEY_REUSED);
            case SlotTaken() -> throw Refused.as(ProblemType.SLOT_TAKEN);
            case NotOffered(var obstacles) -> throw Refused.notOffered(obstacles, zone);
            case AdvanceNeeded _ -> throw Refused.as(ProblemType.ADVANCE_NEEDED);
            case TooMany(var pause) -> throw Refused.tooMany(pause);
            case NothingToBook() -> throw Refused.as(ProblemType.NOT_FOUND);
            case BusinessSuspended() -> throw Refused.as(ProblemType.BUSINESS_SUSPENDED);
        };
    }
}
