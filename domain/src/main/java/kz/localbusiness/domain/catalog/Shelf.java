package kz.localbusiness.domain.catalog;

import java.util.List;

/// The services of one category, in the order in which clients read them.
public record Shelf(Category category, List<Offering> offerings) {

    public Shelf {
        offerings = List.copyOf(offerings);
    }
}
