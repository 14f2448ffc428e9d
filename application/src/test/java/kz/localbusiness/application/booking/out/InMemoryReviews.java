package kz.localbusiness.application.booking.out;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryReviews implements Reviews {

    private static final Comparator<Review> NEWEST = Comparator.comparing(Review::place).reversed();

    private final ConcurrentMap<Name, Row> rows = new ConcurrentHashMap<>();

    @Override
    public void note(Review review, long version) {
        rows.merge(
                new Name(CurrentBusiness.required(), review.appointment()),
                new Row(review, version),
                (known, told) -> told.version() > known.version() ? told : known);
    }

    @Override
    public List<Review> all(String before, int most) {
        return page(ours(), before, most);
    }

    @Override
    public List<Review> published(String before, int most) {
        return page(ours().filter(one -> one.feedback().published()), before, most);
    }

    @Override
    public Rating rating() {
        return published("", Rating.MOST).stream()
                .map(one -> one.feedback().stars())
                .reduce(Rating.NONE, Rating::and, (one, _) -> one);
    }

    private static List<Review> page(Stream<Review> some, String before, int most) {
        return some.filter(one -> before.isEmpty() || one.place().compareTo(before) < 0)
                .sorted(NEWEST)
                .limit(most)
                .toList();
    }

    private Stream<Review> ours() {
        var business = CurrentBusiness.required();
        return rows.entrySet().stream()
                .filter(row -> row.getKey().business().equals(business))
                .map(row -> row.getValue().review());
    }

    private record Name(BusinessId business, AppointmentId visit) {}

    private record Row(Review review, long version) {}
}
