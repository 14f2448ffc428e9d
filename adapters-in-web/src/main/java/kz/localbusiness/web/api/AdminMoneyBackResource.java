package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.payment.ListMoneyBack;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the bank does not give back by itself.
@Tag(name = "Admin: money")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/money-back",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminMoneyBackResource {

    private final AdminBusinesses businesses;
    private final ListMoneyBack moneyBack;

    AdminMoneyBackResource(AdminBusinesses businesses, ListMoneyBack moneyBack) {
        this.businesses = businesses;
        this.moneyBack = moneyBack;
    }

    @Operation(
            summary = "Money that somebody has to give back in the bank's own app, oldest first",
            description = "Of 100 online payments at most. Confirm each refund once it is done.")
    @GetMapping
    List<RestMoneyBack> list(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        var charges = moneyBack.list(new ListMoneyBack.Query(business.id()));
        return RestMoneyBack.all(charges, business.zone());
    }
}
