package kz.localbusiness.domain.business;

import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What the public page tells of a business.
///
/// @param email the owner's address, not shown to clients
/// @param phone missing until the setup's first step is done
/// @param payment null while clients pay only on the spot
public record Profile(
        String name,
        String description,
        EmailAddress email,
        @Nullable PhoneNumber phone,
        String address,
        Listing listing,
        @Nullable PaymentLink payment) {

    public static final int MAX_NAME = 80;
    public static final int MAX_DESCRIPTION = 1000;
    public static final int MAX_ADDRESS = 200;

    public Profile {
        name = Texts.line("name", name, MAX_NAME);
        description = Texts.optional("description", description, MAX_DESCRIPTION);
        address = Texts.optional("address", address, MAX_ADDRESS);
    }

    public Profile(
            String name,
            String description,
            EmailAddress email,
            @Nullable PhoneNumber phone,
            String address) {
        this(name, description, email, phone, address, Listing.PLAIN, null);
    }

    public static Profile named(String name, EmailAddress email) {
        return new Profile(name, "", email, null, "");
    }

    public Profile listedAs(Listing told) {
        return new Profile(name, description, email, phone, address, told, payment);
    }

    public Profile paidThrough(@Nullable PaymentLink link) {
        return new Profile(name, description, email, phone, address, listing, link);
    }

    public boolean isComplete() {
        return phone != null && !address.isEmpty();
    }
}
