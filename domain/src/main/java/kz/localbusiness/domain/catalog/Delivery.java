package kz.localbusiness.domain.catalog;

import java.util.List;

/// What it takes to render a service.
///
/// @param capacity seats of a group class; 1 for a visit of one client
/// @param needs no resource serves two of them
/// @param addOns of different ids
public record Delivery(
        Buffers buffers,
        int capacity,
        Performers performers,
        List<ResourceNeed> needs,
        List<AddOn> addOns) {

    public static final int MOST_SEATS = 200;
    public static final int MOST_NEEDS = 5;
    public static final int MOST_ADD_ONS = 20;
    public static final Delivery PLAIN =
            new Delivery(Buffers.NONE, 1, Performers.EVERYBODY, List.of(), List.of());

    public Delivery {
        if (capacity < 1 || capacity > MOST_SEATS) {
            throw new IllegalArgumentException("a service has 1 to 200 seats");
        }
        if (needs.size() > MOST_NEEDS || addOns.size() > MOST_ADD_ONS) {
            throw new IllegalArgumentException("too many resources or add-ons");
        }
        if (addOns.stream().map(AddOn::id).distinct().count() < addOns.size()) {
            throw new IllegalArgumentException("two add-ons of one id");
        }
        needs = List.copyOf(needs);
        addOns = List.copyOf(addOns);
    }

    public Delivery by(Performers others) {
        return new Delivery(buffers, capacity, others, needs, addOns);
    }

    public boolean isGroup() {
        return capacity > 1;
    }
}
