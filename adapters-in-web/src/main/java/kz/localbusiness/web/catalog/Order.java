package kz.localbusiness.web.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.localbusiness.application.catalog.ArrangeServices.Section;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.Shelf;

/// The order of services and categories as it is shown, and as it is after one move.
record Order(List<Section> sections) {

    static Order of(List<Shelf> shelves) {
        return new Order(
                shelves.stream()
                        .map(one ->
                                new Section(
                                        one.category(),
                                        one.offerings().stream().map(Offering::id).toList()))
                        .toList());
    }

    /// @param distance 1 for down, -1 for up; within the category, and no further than to its end
    Order moved(OfferingId id, int distance) {
        return changed(section -> {
            var ids = new ArrayList<>(section.offerings());
            swap(ids, ids.indexOf(id), distance);
            return new Section(section.category(), ids);
        });
    }

    /// In front of another one, in whose category it is from now on.
    Order before(OfferingId moved, OfferingId target) {
        return changed(section -> {
            var ids = new ArrayList<>(section.offerings());
            ids.remove(moved);
            var place = ids.indexOf(target);
            if (place >= 0) {
                ids.add(place, moved);
            }
            return new Section(section.category(), ids);
        });
    }

    Order moved(Category category, int distance) {
        var moved = new ArrayList<>(sections);
        var names = sections.stream().map(one -> one.category().name()).toList();
        swap(moved, names.indexOf(category.name()), distance);
        return new Order(moved);
    }

    Order renamed(Category from, Category to) {
        return changed(section ->
                section.category().name().equals(from.name())
                        ? new Section(to, section.offerings())
                        : section);
    }

    boolean has(Category category) {
        return sections.stream().anyMatch(one -> one.category().name().equals(category.name()));
    }

    private Order changed(UnaryOperator<Section> change) {
        return new Order(sections.stream().map(change).toList());
    }

    private static void swap(List<?> all, int from, int distance) {
        var to = from + distance;
        if (from >= 0 && to >= 0 && to < all.size()) {
            Collections.swap(all, from, to);
        }
    }
}
