package kz.localbusiness.domain.staff;

import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Texts;

/// A room, a chair or a device that services need; one visit, or one group, uses it at a time.
public record Resource(
        BusinessId business, ResourceId id, String name, boolean archived, long version) {

    public static final int MAX_NAME = 80;

    public Resource {
        name = Texts.line("name", name, MAX_NAME);
    }

    public static Resource named(BusinessId business, ResourceId id, String name) {
        return new Resource(business, id, name, false, 0);
    }

    public Resource renamed(String to) {
        return new Resource(business, id, to, archived, version);
    }

    public Resource archive() {
        return new Resource(business, id, name, true, version);
    }
}
