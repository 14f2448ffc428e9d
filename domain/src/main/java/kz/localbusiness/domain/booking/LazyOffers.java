package kz.localbusiness.domain.booking;

import java.util.AbstractList;
import java.util.List;

/// The offers of one date; each is made when it is read.
final class LazyOffers extends AbstractList<Offer> {

    private final OfferList offers;
    private final int[] minutes;
    private final List<int[]> starts;

    LazyOffers(OfferList offers, int[] minutes, List<int[]> starts) {
        this.offers = offers;
        this.minutes = minutes;
        this.starts = starts;
    }

    @Override
    public Offer get(int index) {
        return offers.offer(minutes[index], starts);
    }

    @Override
    public int size() {
        return minutes.length;
    }
}
