package kz.localbusiness.web.business;

import kz.localbusiness.domain.business.Slug;

/// Where the pages are on which an owner prepares a business.
public final class BusinessNavigation {

    static final String SETUP = ":slug/admin/setup/:stage?";
    static final String STAGE = "stage";

    private BusinessNavigation() {}

    public static String setup(Slug slug) {
        return slug.value() + "/admin/setup";
    }

    static String setup(Slug slug, SetupStage stage) {
        return "%s/%s".formatted(setup(slug), stage.path());
    }

    static String day(Slug slug) {
        return slug.value() + "/admin";
    }
}
