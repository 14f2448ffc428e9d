package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.closing.CloseBusiness;
import kz.localbusiness.application.closing.KeepBusiness;
import kz.localbusiness.application.closing.ShowClosing;
import kz.localbusiness.domain.business.ClosingDecision;
import kz.localbusiness.domain.business.ClosingDecision.AlreadySo;
import kz.localbusiness.domain.business.ClosingDecision.Kept;
import kz.localbusiness.domain.business.ClosingDecision.NoSuchBusiness;
import kz.localbusiness.domain.business.ClosingDecision.NowClosing;
import kz.localbusiness.domain.business.ClosingDecision.OtherAddress;
import kz.localbusiness.domain.business.ClosingDecision.TooLate;
import kz.localbusiness.domain.business.ClosingDecision.VisitsAhead;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The end of the business.
@Tag(name = "Admin: end of the business")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.OWNERS)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/closing",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminClosingResource {

    private final AdminBusinesses businesses;
    private final ShowClosing state;
    private final CloseBusiness closings;
    private final KeepBusiness returns;

    AdminClosingResource(
            AdminBusinesses businesses,
            ShowClosing state,
            CloseBusiness closings,
            KeepBusiness returns) {
        this.businesses = businesses;
        this.state = state;
        this.closings = closings;
        this.returns = returns;
    }

    @Operation(summary = "Read whether the business ends, and how many visits are ahead")
    @GetMapping
    RestClosing show(@PathVariable String slug) {
        return shown(businesses.require(slug).business().id());
    }

    @Operation(
            summary = "End the business: closed to clients now, deleted 30 days later",
            description =
                    "Booked appointments stay, and clients can cancel them. Until the end any"
                            + " owner can take it back.")
    @Refuses({ProblemType.VISITS_AHEAD, ProblemType.DELETION_BEGUN, ProblemType.INVALID_FIELDS})
    @PostMapping
    RestClosing close(@PathVariable String slug, @RequestBody RestClosing.Wish body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var typed = body.address();
        var address =
                checks.required("address", typed, checks.text("address", typed, Slug.MAX_LENGTH));
        var known = body.visitsAhead();
        if (known == null) {
            checks.refuse("visitsAhead", Rule.REQUIRED);
        }
        checks.end();
        var named = address.filter(Slug::isValid).map(Slug::new);
        if (named.isEmpty() || known == null) {
            throw Refused.wrong("address", Rule.UNKNOWN);
        }
        return told(
                closings.close(new CloseBusiness.Command(business, named.get(), known)), business);
    }

    @Operation(summary = "Take back that the business ends; it goes on where it stood")
    @Refuses(ProblemType.DELETION_BEGUN)
    @DeleteMapping
    RestClosing keep(@PathVariable String slug) {
        var business = businesses.require(slug).business().id();
        return told(returns.keep(new KeepBusiness.Command(business)), business);
    }

    private RestClosing told(ClosingDecision decision, BusinessId business) {
        return switch (decision) {
            case NowClosing _, Kept _, AlreadySo _ -> shown(business);
            case OtherAddress _ -> throw Refused.wrong("address", Rule.UNKNOWN);
            case VisitsAhead _ -> throw Refused.as(ProblemType.VISITS_AHEAD);
            case TooLate _ -> throw Refused.as(ProblemType.DELETION_BEGUN);
            case NoSuchBusiness _ -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }

    private RestClosing shown(BusinessId business) {
        return state.show(new ShowClosing.Query(business))
                .map(RestClosing::of)
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }
}
