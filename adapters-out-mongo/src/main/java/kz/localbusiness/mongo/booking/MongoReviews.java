package kz.localbusiness.mongo.booking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.mongo.BusinessMongo;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoReviews implements Reviews {

    private static final String PLACE = "place";
    private static final String SHOWN = "shownAt";
    private static final String RATING = "rating";

    private final BusinessMongo mongo;

    MongoReviews(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    /// Adds up anew also when it says nothing new: whoever was here before may have crashed.
    @Override
    public void note(Review review, long version) {
        var known = mongo.find(ReviewDocument.class, review.appointment().value().toString());
        if (known.filter(one -> one.seen() >= version).isEmpty()) {
            var stored = known.map(ReviewDocument::version).orElse(0L);
            mongo.save(document(review, version, stored));
        }
        addUp();
    }

    /// Who adds up at the same time makes one of both add up again: the rating is read before the
    /// reviews, and stored only as long as it is the same.
    private void addUp() {
        var stored = mongo.find(RatingDocument.class, RATING);
        var newest = Sort.by(SHOWN).descending();
        var shown =
                mongo.findParts(
                        ReviewDocument.class, where(SHOWN).gt(""), newest, Rating.MOST, "said");
        var sum =
                shown.stream()
                        .map(MongoReviews::stars)
                        .reduce(Rating.NONE, Rating::and, (one, _) -> one);
        var business = CurrentBusiness.required().toString();
        mongo.save(
                new RatingDocument(
                        "%s/%s".formatted(business, RATING),
                        business,
                        sum.count(),
                        sum.stars(),
                        stored.map(RatingDocument::version).orElse(0L)));
    }

    private static Integer stars(Document review) {
        var said = Objects.requireNonNull(review.get("said", Document.class), "said");
        return Objects.requireNonNull(said.getInteger("stars"), "stars");
    }

    @Override
    public List<Review> all(String before, int most) {
        return page(PLACE, before, most);
    }

    @Override
    public List<Review> published(String before, int most) {
        return page(SHOWN, before, most);
    }

    @Override
    public Rating rating() {
        return mongo.find(RatingDocument.class, RATING)
                .map(sum -> new Rating(sum.count(), sum.stars()))
                .orElse(Rating.NONE);
    }

    private List<Review> page(String order, String before, int most) {
        var which = before.isEmpty() ? where(order).gt("") : between(order, before);
        var newest = Sort.by(order).descending();
        return mongo.findAll(ReviewDocument.class, which, newest, most).stream()
                .map(MongoReviews::review)
                .toList();
    }

    private static Criteria between(String order, String before) {
        return where(order).gt("").lt(before);
    }

    private static ReviewDocument document(Review review, long seen, long version) {
        var business = CurrentBusiness.required().toString();
        return new ReviewDocument(
                "%s/%s".formatted(business, review.appointment().value()),
                business,
                review.place(),
                review.feedback().published() ? review.place() : null,
                review.author(),
                FeedbackMapper.toDocument(review.feedback()),
                seen,
                version);
    }

    private static Review review(ReviewDocument document) {
        var id = document.id().substring(document.business().length() + 1);
        return new Review(
                new AppointmentId(UUID.fromString(id)),
                document.author(),
                FeedbackMapper.toDomain(document.said()));
    }
}
