package kz.localbusiness.mongo.business;

import java.util.stream.Collectors;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.PaymentLink;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.mongo.business.BusinessDocument.About;
import kz.localbusiness.mongo.business.BusinessDocument.Listed;
import org.jspecify.annotations.Nullable;

/// By hand, because most of it may be missing.
interface ProfileMapper {

    default About toDocument(Profile profile) {
        var payment = profile.payment();
        return new About(
                profile.name(),
                profile.description(),
                profile.email().value(),
                value(profile.phone()),
                profile.address(),
                listed(profile.listing()),
                payment == null ? null : payment.value());
    }

    default Profile toDomain(About about) {
        var payment = about.payment();
        return new Profile(
                about.name(),
                about.description(),
                new EmailAddress(about.email()),
                phone(about.phone()),
                about.address(),
                listing(about.listing()),
                payment == null ? null : new PaymentLink(payment));
    }

    private static Listed listed(Listing listing) {
        return new Listed(
                listing.category().name(),
                value(listing.contacts().whatsapp()),
                listing.contacts().instagram(),
                listing.languages().stream().map(Language::name).sorted().toList(),
                listing.district() == null ? null : listing.district().name(),
                listing.isHidden() ? true : null);
    }

    private static Listing listing(@Nullable Listed listed) {
        return listed == null
                ? Listing.PLAIN
                : new Listing(
                        Category.valueOf(listed.category()),
                        new Contacts(phone(listed.whatsapp()), listed.instagram()),
                        listed.languages().stream()
                                .map(Language::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        listed.district() == null ? null : District.valueOf(listed.district()),
                        Boolean.TRUE.equals(listed.hidden()));
    }

    private static @Nullable String value(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.value();
    }

    private static @Nullable PhoneNumber phone(@Nullable String stored) {
        return stored == null ? null : new PhoneNumber(stored);
    }
}
