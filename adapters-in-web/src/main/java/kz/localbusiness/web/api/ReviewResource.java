package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowReviews;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What clients said and the business has published.
@Tag(name = "Business")
@OpenTo(Audience.EVERYONE)
@RestController
class ReviewResource {

    private final PathBusinesses businesses;
    private final ShowReviews reviews;

    ReviewResource(PathBusinesses businesses, ShowReviews reviews) {
        this.businesses = businesses;
        this.reviews = reviews;
    }

    @Operation(
            summary = "What clients said of their visits, as far as the business has published it",
            description = "The newest first, five to a page.")
    @Refuses(ProblemType.NOT_FOUND)
    @GetMapping(
            path = "/api/v1/businesses/{slug}/reviews",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestReviews show(@PathVariable String slug, @RequestParam(defaultValue = "") String before) {
        var business = businesses.require(slug).business();
        var query = new ShowReviews.Query(business.id(), Places.bounded(before));
        return RestReviews.of(reviews.show(query), business.zone());
    }
}
