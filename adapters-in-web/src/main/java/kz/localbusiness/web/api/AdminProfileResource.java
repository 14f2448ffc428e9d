package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.SetPaymentLink;
import kz.localbusiness.domain.business.PaymentLink;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who the business is, and where clients pay.
@Tag(name = "Admin: settings")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminProfileResource {

    private final AdminBusinesses businesses;
    private final DescribeBusiness describeBusiness;
    private final SetPaymentLink setPaymentLink;

    AdminProfileResource(
            AdminBusinesses businesses,
            DescribeBusiness describeBusiness,
            SetPaymentLink setPaymentLink) {
        this.businesses = businesses;
        this.describeBusiness = describeBusiness;
        this.setPaymentLink = setPaymentLink;
    }

    @Operation(summary = "Read how the business presents itself")
    @OpenTo(Audience.TEAM)
    @GetMapping("/profile")
    RestBusinessProfile show(@PathVariable String slug) {
        return RestBusinessProfile.of(businesses.require(slug).business().profile());
    }

    @Operation(summary = "Say how the business presents itself; what is left out is emptied")
    @PutMapping("/profile")
    RestBusinessProfile describe(@PathVariable String slug, @RequestBody RestBusinessProfile body) {
        var business = businesses.require(slug).business().id();
        var described = describeBusiness.describe(body.read(business));
        return RestBusinessProfile.of(described.profile());
    }

    @Operation(summary = "Say where clients pay on Kaspi; without a link, nowhere")
    @OpenTo(Audience.OWNERS)
    @PutMapping("/payment-link")
    RestPaymentLink pay(@PathVariable String slug, @RequestBody RestPaymentLink body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var link = checks.text("link", body.link(), PaymentLink.MAX_LENGTH);
        link.filter(text -> !PaymentLink.isValid(text))
                .ifPresent(_ -> checks.refuse("link", Rule.NOT_A_KASPI_LINK));
        checks.end();
        var command = new SetPaymentLink.Command(business, link.map(PaymentLink::new).orElse(null));
        var payment = Optional.ofNullable(setPaymentLink.set(command).profile().payment());
        return new RestPaymentLink(payment.map(PaymentLink::value).orElse(null));
    }
}
