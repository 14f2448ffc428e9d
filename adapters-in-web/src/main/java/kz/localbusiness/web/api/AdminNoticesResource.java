package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.notice.SetNoticeSettings;
import kz.localbusiness.application.notice.ShowNoticeSettings;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which messages clients get.
@Tag(name = "Admin: messages")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/notices",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminNoticesResource {

    private final AdminBusinesses businesses;
    private final ShowNoticeSettings shown;
    private final SetNoticeSettings settings;

    AdminNoticesResource(
            AdminBusinesses businesses, ShowNoticeSettings shown, SetNoticeSettings settings) {
        this.businesses = businesses;
        this.shown = shown;
        this.settings = settings;
    }

    @Operation(summary = "Which messages are sent to clients who left an address")
    @GetMapping
    RestNoticeSettings show(@PathVariable String slug) {
        var business = businesses.require(slug).business().id();
        return RestNoticeSettings.of(shown.show(new ShowNoticeSettings.Query(business)));
    }

    @Operation(
            summary = "Choose which messages are sent",
            description =
                    "Cancellations, reminders and offered times are always told: a client cannot"
                            + " know of them otherwise.")
    @PutMapping
    RestNoticeSettings set(@PathVariable String slug, @RequestBody RestNoticeSettings body) {
        var business = businesses.require(slug).business().id();
        var before = shown.show(new ShowNoticeSettings.Query(business));
        var command = new SetNoticeSettings.Command(business, body.sent(before));
        return RestNoticeSettings.of(settings.set(command));
    }
}
