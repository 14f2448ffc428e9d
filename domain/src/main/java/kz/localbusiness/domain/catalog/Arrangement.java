package kz.localbusiness.domain.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.BusinessId;

/// In which order a business shows what it offers. It is only ever a wish: what it does not name
/// comes after what it names, by name, and what it names in vain is passed over.
///
/// @param categories of different names; those of no category come last wherever they stand here
/// @param order of all services, whatever their category
public record Arrangement(
        BusinessId business, List<Category> categories, List<OfferingId> order, long version) {

    public static final int MOST_CATEGORIES = 50;
    private static final int MOST_SERVICES = 1_000;

    public Arrangement {
        if (categories.size() > MOST_CATEGORIES || order.size() > MOST_SERVICES) {
            throw new IllegalArgumentException("too many categories or services");
        }
        if (categories.stream().map(Category::name).distinct().count() < categories.size()) {
            throw new IllegalArgumentException("two categories of one name");
        }
        categories = List.copyOf(categories);
        order = order.stream().distinct().toList();
    }

    public static Arrangement none(BusinessId business) {
        return new Arrangement(business, List.of(), List.of(), 0);
    }

    /// The same services under these headings and in this order from now on.
    public Arrangement as(List<Category> headings, List<OfferingId> wanted) {
        return new Arrangement(business, headings, wanted, version);
    }

    /// Categories without a service are not shown.
    public List<Shelf> shelve(List<Offering> offerings) {
        var byCategory = offerings.stream().collect(Collectors.groupingBy(Offering::category));
        return categories(byCategory.keySet()).stream()
                .map(one -> new Shelf(one, sorted(byCategory.getOrDefault(one.name(), List.of()))))
                .filter(shelf -> !shelf.offerings().isEmpty())
                .toList();
    }

    private Stream<Category> known() {
        return categories.stream().filter(one -> !one.isNone());
    }

    private List<Category> categories(Set<String> used) {
        var known = known().map(Category::name).collect(Collectors.toSet());
        var others =
                used.stream()
                        .filter(name -> !name.isEmpty() && !known.contains(name))
                        .sorted()
                        .map(Category::named);
        return Stream.of(known(), others, Stream.of(Category.NONE)).flatMap(all -> all).toList();
    }

    private List<Offering> sorted(List<Offering> offerings) {
        var places = places();
        var byPlace =
                Comparator.comparing(
                        (Offering one) -> places.getOrDefault(one.id(), MOST_SERVICES));
        return offerings.stream().sorted(byPlace.thenComparing(Offering::name)).toList();
    }

    private Map<OfferingId, Integer> places() {
        var places = new HashMap<OfferingId, Integer>();
        order.forEach(id -> places.put(id, places.size()));
        return places;
    }
}
