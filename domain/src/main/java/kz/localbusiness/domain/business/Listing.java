package kz.localbusiness.domain.business;

import java.util.Set;
import kz.localbusiness.domain.shared.Language;

/// How a business presents itself beside its name.
///
/// @param languages in which its page is shown, at least one
public record Listing(Category category, Contacts contacts, Set<Language> languages) {

    public static final Listing PLAIN =
            new Listing(Category.OTHER, Contacts.NONE, Set.of(Language.values()));

    public Listing {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a page is shown in some language");
        }
        languages = Set.copyOf(languages);
    }
}
