package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.notice.SetDeliveryRules;
import kz.localbusiness.application.notice.ShowChannels;
import kz.localbusiness.application.notice.ShowNoticeSettings;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// By which channels clients are written to, in which order, and when they are reminded.
@Tag(name = "Admin: messages")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/delivery",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminDeliveryResource {

    private final AdminBusinesses businesses;
    private final ShowNoticeSettings settings;
    private final ShowChannels channels;
    private final SetDeliveryRules rules;

    AdminDeliveryResource(
            AdminBusinesses businesses,
            ShowNoticeSettings settings,
            ShowChannels channels,
            SetDeliveryRules rules) {
        this.businesses = businesses;
        this.settings = settings;
        this.channels = channels;
        this.rules = rules;
    }

    @Operation(summary = "How clients are reached, and when they are reminded")
    @GetMapping
    RestDeliveryRules show(@PathVariable String slug) {
        var business = businesses.require(slug).business().id();
        return shown(business, settings.show(new ShowNoticeSettings.Query(business)));
    }

    @Operation(
            summary = "Choose how clients are reached",
            description =
                    "Holds for everything that has not arrived yet. Reminders of visits that are"
                            + " booked already follow the new times.")
    @PutMapping
    RestDeliveryRules set(@PathVariable String slug, @RequestBody RestDeliveryRules body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var read = body.read(checks);
        checks.end();
        var command = new SetDeliveryRules.Command(business, read.orElseThrow());
        return shown(business, rules.set(command));
    }

    private RestDeliveryRules shown(BusinessId business, NoticeSettings now) {
        return RestDeliveryRules.of(
                now.delivery(), channels.show(new ShowChannels.Query(business)));
    }
}
