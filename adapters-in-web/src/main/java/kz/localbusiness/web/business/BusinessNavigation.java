package kz.localbusiness.web.business;

import kz.localbusiness.domain.business.Slug;

/// Where the pages are on which an owner prepares a business.
public final class BusinessNavigation {

    static final String SETUP = ":slug/admin/setup";

    private BusinessNavigation() {}

    public static String setup(Slug slug) {
        return slug.value() + "/admin/setup";
    }

    static String day(Slug slug) {
        return slug.value() + "/admin";
    }
}
