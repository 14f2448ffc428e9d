package kz.localbusiness.domain.directory;

import java.util.List;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.shared.Folding;
import kz.localbusiness.domain.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What somebody looks for in the directory.
///
/// @param text the beginnings of words of a name, in whatever letters; empty for all
/// @param category null for all
/// @param district null for all
/// @param after the place behind which the page begins; empty for the first
public record DirectorySearch(
        String text, @Nullable Category category, @Nullable District district, String after) {

    public static final DirectorySearch ALL = new DirectorySearch("", null, null, "");
    public static final int MAX_TEXT = 60;
    public static final int MAX_PLACE = 200;

    private static final int MOST_WORDS = 3;

    public DirectorySearch {
        text = Texts.optional("text", text, MAX_TEXT);
        after = Texts.optional("after", after, MAX_PLACE);
    }

    /// All of which a business has to stand under.
    public List<String> keys() {
        var words = Folding.words(text).limit(MOST_WORDS).toList();
        return (words.isEmpty() ? List.of("") : words)
                .stream().map(word -> DirectoryKeys.key(category, district, word)).toList();
    }

    public DirectorySearch behind(String place) {
        return new DirectorySearch(text, category, district, place);
    }
}
