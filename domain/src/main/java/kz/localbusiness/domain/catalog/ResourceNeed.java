package kz.localbusiness.domain.catalog;

import java.util.List;
import kz.localbusiness.domain.staff.ResourceId;

/// One resource that a service needs; any of these serves, the first that is free is taken.
public record ResourceNeed(List<ResourceId> anyOf) {

    public static final int MOST = 20;

    public ResourceNeed {
        anyOf = anyOf.stream().distinct().toList();
        if (anyOf.isEmpty() || anyOf.size() > MOST) {
            throw new IllegalArgumentException("a need names 1 to 20 resources");
        }
    }
}
