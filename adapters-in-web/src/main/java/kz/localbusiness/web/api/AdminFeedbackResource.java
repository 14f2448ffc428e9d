package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.AnswerFeedback;
import kz.localbusiness.application.booking.ListFeedback;
import kz.localbusiness.application.booking.PublishFeedback;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.ReviewDecision;
import kz.localbusiness.domain.booking.ReviewDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ReviewDecision.NothingSaid;
import kz.localbusiness.domain.booking.ReviewDecision.Reviewed;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What clients said of their visits.
@Tag(name = "Admin: feedback")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminFeedbackResource {

    private final AdminBusinesses businesses;
    private final ListFeedback feedback;
    private final AnswerFeedback answers;
    private final PublishFeedback publications;

    AdminFeedbackResource(
            AdminBusinesses businesses,
            ListFeedback feedback,
            AnswerFeedback answers,
            PublishFeedback publications) {
        this.businesses = businesses;
        this.feedback = feedback;
        this.answers = answers;
        this.publications = publications;
    }

    @Operation(summary = "What clients said, the newest first, 20 to a page")
    @GetMapping("/feedback")
    RestReviews.Own list(
            @PathVariable String slug, @RequestParam(defaultValue = "") String before) {
        var business = businesses.require(slug).business();
        var query = new ListFeedback.Query(business.id(), Places.bounded(before));
        return RestReviews.Own.of(feedback.list(query), business.zone());
    }

    @Operation(
            summary = "Answer what a client said; without words the answer is taken back",
            description = "The client reads it, and everybody once it is published.")
    @Refuses(ProblemType.STATE_CONFLICT)
    @PutMapping(
            path = "/appointments/{id}/feedback/answer",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    RestVisit answer(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestWords body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var words = checks.text("words", body.words(), Feedback.MAX_ANSWER);
        checks.end();
        var visit = new AppointmentId(Keys.path(id));
        var command = new AnswerFeedback.Command(business.id(), visit, words.orElse(""));
        return reviewed(answers.answer(command), business);
    }

    @Operation(summary = "Show what a client said to everybody; doing it twice is harmless")
    @Refuses(ProblemType.STATE_CONFLICT)
    @PutMapping("/appointments/{id}/feedback/publication")
    RestVisit publish(@PathVariable String slug, @PathVariable String id) {
        return published(slug, id, true);
    }

    @Operation(summary = "Hide it again; doing it twice is harmless")
    @Refuses(ProblemType.STATE_CONFLICT)
    @DeleteMapping("/appointments/{id}/feedback/publication")
    RestVisit hide(@PathVariable String slug, @PathVariable String id) {
        return published(slug, id, false);
    }

    private RestVisit published(String slug, String id, boolean published) {
        var business = businesses.require(slug).business();
        var visit = new AppointmentId(Keys.path(id));
        var command = new PublishFeedback.Command(business.id(), visit, published);
        return reviewed(publications.publish(command), business);
    }

    private static RestVisit reviewed(ReviewDecision decision, Business business) {
        return switch (decision) {
            case Reviewed(_, var visit) -> RestVisit.of(visit, business.zone());
            case NothingSaid _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case NoSuchAppointment() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
