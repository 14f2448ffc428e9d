package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.AnswerClient;
import kz.localbusiness.domain.booking.AnswerDecision.Answered;
import kz.localbusiness.domain.booking.AnswerDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.AnswerDecision.NothingAsked;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What a client asked for in words is looked after.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
class AdminAnswerResource {

    private final AdminBusinesses businesses;
    private final AnswerClient answers;

    AdminAnswerResource(AdminBusinesses businesses, AnswerClient answers) {
        this.businesses = businesses;
        this.answers = answers;
    }

    @Operation(summary = "Answer what the client asked for; without words it counts as seen to")
    @Refuses(ProblemType.STATE_CONFLICT)
    @PostMapping(
            path = "/api/v1/businesses/{slug}/admin/appointments/{id}/answer",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestVisit answer(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestBody(required = false) @Nullable RestWords body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var words =
                checks.text("words", body == null ? null : body.words(), ChangeRequest.MAX_WORDS);
        checks.end();
        var visit = new AppointmentId(Keys.path(id));
        var command = new AnswerClient.Command(business.id(), visit, words.orElse(""));
        return switch (answers.answer(command)) {
            case Answered(_, var answered) -> RestVisit.of(answered, business.zone());
            case NothingAsked _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case NoSuchAppointment() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
