package kz.localbusiness.web.photo;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.staff.StaffMember;

/// Somebody's portrait beside their name, or what their name begins with.
public final class Face extends Span {

    private static final int LETTERS = 2;

    public Face(StaffMember member, Slug slug, Album album) {
        addClassName("face");
        getElement().setAttribute("aria-hidden", "true");
        album.portrait(member.id())
                .ifPresentOrElse(
                        photo -> add(new Picture(slug, photo, "")),
                        () -> setText(initials(member.name())));
    }

    /// Whole characters, also those that Java counts as two.
    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .limit(LETTERS)
                .map(word -> word.codePoints().limit(1).mapToObj(Character::toString))
                .flatMap(letters -> letters)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
