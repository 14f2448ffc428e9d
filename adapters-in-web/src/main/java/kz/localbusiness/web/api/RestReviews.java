package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.ShowReviews.Page;
import kz.localbusiness.domain.booking.Review;

/// What everybody may read.
///
/// @param average of the published ones, 0 without any
/// @param count of the latest published ones, at most 1000
/// @param next where the next page begins, empty when this is the last
@Schema(name = "Reviews")
record RestReviews(
        @Schema(example = "4.8") BigDecimal average, int count, List<One> reviews, String next) {

    static RestReviews of(Page page, ZoneId zone) {
        return new RestReviews(
                page.rating().average(),
                page.rating().count(),
                page.reviews().stream().map(review -> One.of(review, zone)).toList(),
                page.next());
    }

    /// @param author a first name and an initial
    /// @param answer of the business, empty when there is none
    @Schema(name = "Review")
    record One(
            @Schema(example = "Дана С.") String author,
            int stars,
            String words,
            String answer,
            LocalDate date) {

        static One of(Review review, ZoneId zone) {
            var said = review.feedback();
            return new One(
                    review.author(),
                    said.stars(),
                    said.words(),
                    said.answer(),
                    said.at().atZone(zone).toLocalDate());
        }
    }

    /// What the business reads of all of them.
    @Schema(name = "FeedbackList")
    record Own(BigDecimal average, int count, List<Said> feedback, String next) {

        static Own of(Page page, ZoneId zone) {
            return new Own(
                    page.rating().average(),
                    page.rating().count(),
                    page.reviews().stream().map(review -> Said.of(review, zone)).toList(),
                    page.next());
        }
    }

    /// @param author empty once the client is forgotten
    @Schema(name = "FeedbackEntry")
    record Said(
            UUID appointment,
            String author,
            int stars,
            String words,
            String answer,
            boolean published,
            OffsetDateTime at) {

        static Said of(Review review, ZoneId zone) {
            var said = review.feedback();
            return new Said(
                    review.appointment().value(),
                    review.author(),
                    said.stars(),
                    said.words(),
                    said.answer(),
                    said.published(),
                    Moments.at(said.at(), zone));
        }
    }
}
