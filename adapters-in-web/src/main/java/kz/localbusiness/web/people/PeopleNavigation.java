package kz.localbusiness.web.people;

import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.staff.StaffId;

/// Where the pages about people are.
public final class PeopleNavigation {

    static final String PEOPLE = ":slug/admin/staff";
    static final String PERSON = ":slug/admin/staff/:id";

    private PeopleNavigation() {}

    public static String people(Slug slug) {
        return slug.value() + "/admin/staff";
    }

    static String person(Slug slug, StaffId id) {
        return "%s/%s".formatted(people(slug), id.value());
    }

    /// What they may see is decided there.
    static String team(Slug slug) {
        return slug.value() + "/admin/team";
    }
}
