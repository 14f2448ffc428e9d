package kz.localbusiness.web.client;

import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.security.SignInEntryPoint;

/// The addresses of what belongs to a client's account.
public final class ClientNavigation {

    static final String SLUG = "slug";
    static final String ACCOUNT = ":slug/account";
    static final String MINE = ":slug/me";

    private ClientNavigation() {}

    public static String mine(Slug slug) {
        return "/%s/me".formatted(slug.value());
    }

    static String signIn(Slug slug) {
        return "%s?%s".formatted(mine(slug), SignInEntryPoint.SIGN_IN);
    }

    /// Once more through the realm, which lets whoever is signed in pass, and tells what is new.
    static String again(BusinessId business) {
        return "/oauth2/authorization/" + business;
    }

    static String manage(Slug slug, ManageToken token) {
        return "/%s/booking/%s".formatted(slug.value(), token.value());
    }

    static String page(Slug slug) {
        return "/" + slug.value();
    }
}
