package kz.localbusiness.domain.catalog;

import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.Texts;

/// Services that stand together under one heading.
///
/// @param name by which services say that they belong here; empty for those of no category
public record Category(String name, OtherLanguages names) {

    public static final Category NONE = new Category("", OtherLanguages.NONE);

    public Category {
        name = Texts.optional("category", name, Offering.MAX_CATEGORY);
        names = names.ofLines("category", Offering.MAX_CATEGORY);
    }

    public static Category named(String name) {
        return new Category(name, OtherLanguages.NONE);
    }

    public boolean isNone() {
        return name.isEmpty();
    }

    public String nameIn(Language language) {
        return names.in(language, name);
    }
}
