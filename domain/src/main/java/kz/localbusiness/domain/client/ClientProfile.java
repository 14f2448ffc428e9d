package kz.localbusiness.domain.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Who a client is, as the business writes it down.
///
/// @param phones each leads to this client alone; the first is the one to call
/// @param tags in the order of the alphabet
public record ClientProfile(
        String name,
        List<PhoneNumber> phones,
        @Nullable EmailAddress email,
        Language language,
        @Nullable LocalDate birthday,
        List<String> tags) {

    public static final int MAX_NAME = ClientDetails.MAX_NAME;
    public static final int MOST_PHONES = 5;
    public static final int MOST_TAGS = 10;
    public static final int MAX_TAG = 30;

    public ClientProfile {
        name = Texts.line("name", name, MAX_NAME);
        phones = phones.stream().distinct().toList();
        if (phones.isEmpty() || phones.size() > MOST_PHONES) {
            throw new IllegalArgumentException("a client has one to five phone numbers");
        }
        tags = tags.stream().map(ClientProfile::tag).distinct().sorted().toList();
        if (tags.size() > MOST_TAGS) {
            throw new IllegalArgumentException("a client has at most ten tags");
        }
    }

    /// As somebody told it who booked.
    public static ClientProfile of(ClientDetails told) {
        return new ClientProfile(
                told.name(), List.of(told.phone()), told.email(), told.language(), null, List.of());
    }

    public PhoneNumber phone() {
        return phones.getFirst();
    }

    /// Whether both may be of one person: one name, in whatever letters and order, and nearly the
    /// same number, or the same address or day of birth.
    public boolean isLike(ClientProfile other) {
        return Likeness.between(this, other);
    }

    /// Whoever is like this one has one of these in common with it.
    public Set<String> likeness() {
        return Likeness.keys(this);
    }

    /// What this one lacks comes from the other one, but not its numbers.
    ClientProfile filledFrom(ClientProfile other) {
        return new ClientProfile(
                name,
                phones,
                email == null ? other.email : email,
                language,
                birthday == null ? other.birthday : birthday,
                Stream.concat(tags.stream(), other.tags.stream())
                        .distinct()
                        .limit(MOST_TAGS)
                        .toList());
    }

    ClientProfile with(List<PhoneNumber> others) {
        return new ClientProfile(name, others, email, language, birthday, tags);
    }

    private static String tag(String text) {
        return Texts.line("tag", text, MAX_TAG);
    }
}
