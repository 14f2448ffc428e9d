package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.BookAppointment.Answer;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingDecision.AdvanceNeeded;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.BusinessSuspended;
import kz.localbusiness.domain.booking.BookingDecision.KeyReused;
import kz.localbusiness.domain.booking.BookingDecision.NotOffered;
import kz.localbusiness.domain.booking.BookingDecision.NothingToBook;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.BookingDecision.TooMany;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.Limited;
import kz.localbusiness.web.text.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// A client books.
@Tag(name = "Booking")
@OpenTo(Audience.EVERYONE)
@RestController
class BookingResource {

    private final PathBusinesses businesses;
    private final BookAppointment appointments;
    private final AgreeToWhatsApp agreement;
    private final Instance instance;
    private final Clock clock;

    BookingResource(
            PathBusinesses businesses,
            BookAppointment appointments,
            AgreeToWhatsApp agreement,
            Instance instance,
            Clock clock) {
        this.businesses = businesses;
        this.appointments = appointments;
        this.agreement = agreement;
        this.instance = instance;
        this.clock = clock;
    }

    @Operation(
            summary = "Book a free start",
            description =
                    "A repeated request with the same key books nothing again: it is answered with"
                            + " 200, the appointment as it is now and `Idempotent-Replay: true`.")
    @ApiResponse(responseCode = "201", description = "Booked", headers = @Header(name = "Location"))
    @ApiResponse(
            responseCode = "200",
            description = "Booked before by the same request",
            headers = @Header(name = Keys.REPLAY))
    @Refuses({
        ProblemType.NOT_FOUND,
        ProblemType.SLOT_TAKEN,
        ProblemType.NOT_OFFERED,
        ProblemType.INVALID_FIELDS,
        ProblemType.IDEMPOTENCY_KEY_REQUIRED,
        ProblemType.IDEMPOTENCY_KEY_REUSED,
        ProblemType.MALFORMED_REQUEST,
        ProblemType.TOO_LARGE,
        ProblemType.UNSUPPORTED_MEDIA_TYPE
    })
    @Limited(Act.BOOKING)
    @PostMapping(
            path = "/api/v1/businesses/{slug}/appointments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RestBooking> book(
            @PathVariable String slug,
            @Parameter(
                            required = true,
                            description =
                                    "Chosen once per intent: 8 to 100 letters, digits, . _ : -")
                    @RequestHeader(name = Keys.HEADER, required = false)
                    @Nullable String key,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String reads,
            @RequestBody RestBookingRequest body) {
        var page = businesses.require(slug);
        var named = Keys.require(key);
        var language = RequestLanguage.of(null, reads);
        var command =
                BookingRequests.command(page.business(), named, body, language, clock.instant());
        var answer = appointments.book(command);
        if (Boolean.TRUE.equals(body.whatsapp())) {
            agree(command.business(), answer);
        }
        return answer(answer, page);
    }

    /// What is asked for again lifts no stop that came meanwhile.
    private void agree(BusinessId business, Answer answer) {
        if (answer.decision() instanceof Booked(_, var booked)) {
            agreement.agree(
                    new AgreeToWhatsApp.Command(
                            business,
                            booked.id(),
                            linkOf(answer.manage()),
                            true,
                            OptIn.Where.WITH_BOOKING));
        }
    }

    private static ManageToken linkOf(@Nullable ManageToken manage) {
        return Objects.requireNonNull(manage, "a booking comes with its link");
    }

    private ResponseEntity<RestBooking> answer(Answer answer, BusinessPage page) {
        return switch (answer.decision()) {
            case Booked(_, var booked) -> {
                var body = told(page, booked, answer.manage());
                yield ResponseEntity.created(location(body)).body(body);
            }
            case AlreadyBooked(_, var booked) ->
                    ResponseEntity.ok()
                            .header(Keys.REPLAY, "true")
                            .body(told(page, booked, answer.manage()));
            case KeyReused() -> throw Refused.as(ProblemType.IDEMPOTENCY_KEY_REUSED);
            case SlotTaken() -> throw Refused.as(ProblemType.SLOT_TAKEN);
            case NotOffered(var obstacles) ->
                    throw Refused.notOffered(obstacles, page.business().zone());
            case AdvanceNeeded _ -> throw Refused.as(ProblemType.ADVANCE_NEEDED);
            case TooMany(var pause) -> throw Refused.tooMany(pause);
            case NothingToBook() -> throw Refused.as(ProblemType.NOT_FOUND);
            case BusinessSuspended() -> throw Refused.as(ProblemType.BUSINESS_SUSPENDED);
        };
    }

    private URI location(RestBooking booking) {
        return URI.create(
                "%s/api/v1/appointments/%s".formatted(instance.publicUrl(), booking.id()));
    }

    private RestBooking told(BusinessPage page, Appointment booked, @Nullable ManageToken manage) {
        var token = linkOf(manage);
        var business = page.business();
        var staff = booked.segments().getFirst().staff();
        return RestBooking.of(
                booked,
                new RestStaff(staff.value(), RestStaff.name(page, staff)),
                business.zone(),
                new RestBooking.Link(token.value(), instance.managePage(business.slug(), token)));
    }
}
