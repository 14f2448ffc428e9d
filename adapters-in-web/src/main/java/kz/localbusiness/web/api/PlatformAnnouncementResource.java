package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.platform.ListAnnouncements;
import kz.localbusiness.application.platform.PublishAnnouncement;
import kz.localbusiness.application.platform.WithdrawAnnouncement;
import kz.localbusiness.domain.platform.AnnouncementDecision.AlreadyOver;
import kz.localbusiness.domain.platform.AnnouncementDecision.AnnouncementsFull;
import kz.localbusiness.domain.platform.AnnouncementDecision.Published;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What the operator tells everybody who runs a business here.
@Tag(name = "Platform")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.OPERATOR)
@RestController
@RequestMapping(
        path = "/api/v1/platform/announcements",
        produces = MediaType.APPLICATION_JSON_VALUE)
class PlatformAnnouncementResource {

    private final ListAnnouncements announcements;
    private final PublishAnnouncement publications;
    private final WithdrawAnnouncement withdrawals;

    PlatformAnnouncementResource(
            ListAnnouncements announcements,
            PublishAnnouncement publications,
            WithdrawAnnouncement withdrawals) {
        this.announcements = announcements;
        this.publications = publications;
        this.withdrawals = withdrawals;
    }

    @Operation(summary = "List what is announced, was and will be; the latest to end come first")
    @GetMapping
    RestAnnouncement.All list() {
        return new RestAnnouncement.All(
                announcements.list().stream().map(RestAnnouncement::of).toList());
    }

    @Operation(summary = "Announce something under an id of your choice, or announce it anew")
    @Refuses({ProblemType.STATE_CONFLICT, ProblemType.LIMIT_REACHED})
    @PutMapping("/{id}")
    RestAnnouncement publish(@PathVariable String id, @RequestBody RestAnnouncement body) {
        return switch (publications.publish(body.read(Keys.path(id)))) {
            case Published(var published) -> RestAnnouncement.of(published);
            case AlreadyOver() -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case AnnouncementsFull _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
        };
    }

    @Operation(summary = "Take an announcement back; harmless when there is none")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    void withdraw(@PathVariable String id) {
        withdrawals.withdraw(Keys.path(id));
    }
}
