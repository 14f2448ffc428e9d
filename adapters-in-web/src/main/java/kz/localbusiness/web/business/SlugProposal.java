package kz.localbusiness.web.business;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Slug;

/// Addresses that look like a name: `Әйгерім сұлулық салоны` becomes `aigerim-sululyq-salony`.
final class SlugProposal {

    /// Kazakh letters are a superset of the Russian ones; the rest loses its accents.
    private static final String TO_LATIN = "Kazakh-Latin/BGN; Latin-ASCII; Lower";

    private static final Transliterator LATIN = Transliterator.getInstance(TO_LATIN);
    private static final int LAST_NUMBER = 99;

    private SlugProposal() {}

    /// Empty when nothing of the name makes an address.
    static String of(String name) {
        var latin = LATIN.transliterate(name).replaceAll("['\"’ʹʺ]", "");
        var proposed = shortened(latin.replaceAll("[^a-z0-9]+", "-"), Slug.MAX_LENGTH);
        return Slug.isValid(proposed) ? proposed : "";
    }

    /// Two addresses like the wanted one that nobody has right now.
    static List<Slug> instead(Slug taken, Predicate<Slug> isFree) {
        var numbers = IntStream.rangeClosed(2, LAST_NUMBER).mapToObj(String::valueOf);
        return Stream.concat(Stream.of("atyrau"), numbers)
                .map(ending -> ended(taken, ending))
                .filter(Slug::isValid)
                .map(Slug::new)
                .filter(isFree)
                .limit(2)
                .toList();
    }

    private static String ended(Slug slug, String ending) {
        return shortened(slug.value(), Slug.MAX_LENGTH - ending.length() - 1) + "-" + ending;
    }

    private static String shortened(String text, int maxLength) {
        var bare = text.replaceAll("^-|-$", "");
        return bare.length() <= maxLength
                ? bare
                : bare.substring(0, maxLength).replaceAll("-$", "");
    }
}
