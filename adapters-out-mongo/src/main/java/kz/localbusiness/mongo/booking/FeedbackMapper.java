package kz.localbusiness.mongo.booking;

import static java.util.Objects.requireNonNull;
import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.is;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.textIfAny;
import static kz.localbusiness.mongo.booking.Fields.with;

import kz.localbusiness.domain.booking.Feedback;
import org.bson.Document;

/// What was said, the same in the visit and in the list.
final class FeedbackMapper {

    private FeedbackMapper() {}

    static Document toDocument(Feedback feedback) {
        var document =
                new Document("stars", feedback.stars())
                        .append("words", feedback.words())
                        .append("at", date(feedback.at()));
        with(document, "answer", feedback.answer());
        return with(document, "published", feedback.published());
    }

    static Feedback toDomain(Document feedback) {
        return new Feedback(
                requireNonNull(feedback.getInteger("stars")),
                text(feedback, "words"),
                at(feedback, "at"),
                textIfAny(feedback, "answer"),
                is(feedback, "published"));
    }
}
