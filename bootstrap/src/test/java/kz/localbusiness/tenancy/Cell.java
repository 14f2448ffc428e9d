package kz.localbusiness.tenancy;

import java.util.Locale;
import kz.localbusiness.application.Audience;

/// One try: who asks what of which business, with whose ids. "Own" is the salon's.
record Cell(Endpoint endpoint, Visitor visitor, Whose business, Whose ids) {

    private static final Tenant UNKNOWN = Tenant.named("nobody", "+77011234500");

    enum Whose {
        OWN,
        FOREIGN,
        RANDOM
    }

    /// What the table of roles says.
    boolean isAdmitted(MatrixPlatform platform) {
        return !(endpoint.readsTokens() && visitor.isRefusedEverywhere())
                && (endpoint.audience() == Audience.EVERYONE
                        || (!endpoint.namesBusiness()
                                && endpoint.audience().admits(visitor.caller(platform)))
                        || (business != Whose.RANDOM
                                && endpoint.audience()
                                        .admits(
                                                visitor.caller(platform),
                                                addressed(platform).id())));
    }

    /// Whoever is admitted to the barber's is at home there, and the ids are still of the salon.
    Tenant addressed(MatrixPlatform platform) {
        return tenant(platform, business);
    }

    String path(MatrixPlatform platform) {
        var path = endpoint.pattern();
        for (var variable : endpoint.variables()) {
            var value = variable.equals("slug") ? tenant(platform, business).slug() : id(platform);
            path = path.replace("{" + variable + "}", value);
        }
        return path + Parameters.query(endpoint.query(), tenant(platform, ids));
    }

    private String id(MatrixPlatform platform) {
        if (ids == Whose.RANDOM) {
            return UNKNOWN.id(endpoint.kind()).toString();
        }
        var links = ids == Whose.OWN ? platform.salonsLinks : platform.barbersLinks;
        return switch (endpoint.kind()) {
            case "appointments" -> links.visit();
            case "waitlist" -> links.place();
            default -> Parameters.thing(endpoint.kind(), tenant(platform, ids)).toString();
        };
    }

    String body(MatrixPlatform platform) {
        return endpoint.body().map(type -> Parameters.body(type, tenant(platform, ids))).orElse("");
    }

    private static Tenant tenant(MatrixPlatform platform, Whose whose) {
        return switch (whose) {
            case OWN -> platform.salon;
            case FOREIGN -> platform.barber;
            case RANDOM -> UNKNOWN;
        };
    }

    @Override
    public String toString() {
        return "%s as %s at %s business with %s ids"
                .formatted(endpoint, visitor, business, ids)
                .toLowerCase(Locale.ROOT);
    }
}
