package kz.localbusiness.domain.business;

import java.util.Set;
import kz.localbusiness.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/// How a business presents itself beside its name.
///
/// @param languages in which its page is shown, at least one
/// @param district null where the owner says nothing about it
/// @param isHidden whether only those find it who know its address
public record Listing(
        Category category,
        Contacts contacts,
        Set<Language> languages,
        @Nullable District district,
        boolean isHidden) {

    public static final Listing PLAIN =
            new Listing(Category.OTHER, Contacts.NONE, Set.of(Language.values()));

    public Listing {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a page is shown in some language");
        }
        languages = Set.copyOf(languages);
    }

    public Listing(Category category, Contacts contacts, Set<Language> languages) {
        this(category, contacts, languages, null, false);
    }

    public Listing in(@Nullable District where) {
        return new Listing(category, contacts, languages, where, isHidden);
    }

    public Listing hidden(boolean whether) {
        return new Listing(category, contacts, languages, district, whether);
    }
}
