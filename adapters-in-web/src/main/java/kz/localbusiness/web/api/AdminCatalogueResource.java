package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.catalog.ArrangeServices;
import kz.localbusiness.application.catalog.RestoreOffering;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.domain.catalog.ArrangementDecision.Arranged;
import kz.localbusiness.domain.catalog.ArrangementDecision.UnknownOfferings;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// In which order services are shown, and which are archived.
@Tag(name = "Admin: services")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/services",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminCatalogueResource {

    private final AdminBusinesses businesses;
    private final ShowCatalogue catalogue;
    private final ArrangeServices arrangements;
    private final RestoreOffering restorations;

    AdminCatalogueResource(
            AdminBusinesses businesses,
            ShowCatalogue catalogue,
            ArrangeServices arrangements,
            RestoreOffering restorations) {
        this.businesses = businesses;
        this.catalogue = catalogue;
        this.arrangements = arrangements;
        this.restorations = restorations;
    }

    @Operation(summary = "Categories and services in the order in which clients see them")
    @GetMapping("/order")
    RestArrangement order(@PathVariable String slug) {
        return RestArrangement.of(catalogue.show(query(slug)).shelves());
    }

    @Operation(
            summary = "Put categories and services in order",
            description =
                    "A service named under a category belongs there from now on, so this also"
                            + " renames categories. What is not named comes after the rest.")
    @PutMapping("/order")
    RestArrangement arrange(@PathVariable String slug, @RequestBody RestArrangement body) {
        var business = businesses.require(slug).business().id();
        var command = new ArrangeServices.Command(business, body.read());
        return switch (arrangements.arrange(command)) {
            case Arranged(var shelves) -> RestArrangement.of(shelves);
            case UnknownOfferings _ -> throw Refused.wrong("sections", Rule.UNKNOWN);
        };
    }

    @Operation(summary = "Services that are offered no longer")
    @GetMapping("/archived")
    RestFullOffering.All archived(@PathVariable String slug) {
        var archived = catalogue.show(query(slug)).archived();
        return new RestFullOffering.All(archived.stream().map(RestFullOffering::of).toList());
    }

    @Operation(summary = "Offer an archived service again, as it was; harmless when it is offered")
    @Refuses(ProblemType.LIMIT_REACHED)
    @PostMapping("/{id}/restore")
    RestFullOffering restore(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business().id();
        var command = new RestoreOffering.Command(business, new OfferingId(Keys.path(id)));
        return restorations
                .restore(command)
                .map(SavedOfferings::told)
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    private ShowCatalogue.Query query(String slug) {
        return new ShowCatalogue.Query(businesses.require(slug).business().id());
    }
}
