package kz.localbusiness.tenancy;

import java.util.List;
import kz.localbusiness.BoundaryOff;
import kz.localbusiness.mongo.StoreWallOff;
import kz.localbusiness.web.security.WebWallOff;

/// What stands between one business and another, and how the platform looks without it. The third
/// has two halves: names in the store begin with the business, and whatever was read is looked at.
enum Wall {
    WEB(WebWallOff.class),
    BOUNDARY(BoundaryOff.class),
    STORED_NAMES(StoreWallOff.Names.class),
    STORED_OWNERS(StoreWallOff.Owners.class);

    private final Class<?> wiring;

    Wall(Class<?> wiring) {
        this.wiring = wiring;
    }

    static Class<?>[] wiring(List<Wall> missing) {
        return missing.containsAll(List.of(STORED_NAMES, STORED_OWNERS))
                ? new Class<?>[] {StoreWallOff.class}
                : missing.stream().map(wall -> wall.wiring).toArray(Class<?>[]::new);
    }
}
