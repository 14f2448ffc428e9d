package kz.localbusiness.domain.directory;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.shared.Folding;
import org.jspecify.annotations.Nullable;

/// Under what a business stands in an index: each beginning of each word of its name, alone and
/// together with its trade, its district, and both. So whatever is asked for is one key, and its
/// page costs the same however many businesses there are.
///
/// @see "features/decisions/032-directory.md"
public final class DirectoryKeys {

    static final int LONGEST_BEGINNING = 6;
    private static final int MOST_WORDS = 6;
    private static final String ANY = "";

    private DirectoryKeys() {}

    /// Empty for what is not open, and for what its owner hides.
    public static Set<String> of(Business business) {
        return isListed(business) ? all(business) : Set.of();
    }

    public static boolean isListed(Business business) {
        return business.isOpen() && !business.profile().listing().isHidden();
    }

    /// Where it stands among all: in the order of the alphabet, each in another place.
    public static String place(Business business) {
        return "%s %s"
                .formatted(
                        Folding.alphabetical(business.profile().name()), business.slug().value());
    }

    /// By the address too, for that is how it is known on Instagram.
    static Stream<String> words(Business business) {
        return Stream.of(business.profile().name(), business.slug().value())
                .flatMap(Folding::words)
                .distinct()
                .limit(MOST_WORDS);
    }

    static String key(@Nullable Enum<?> category, @Nullable Enum<?> district, String word) {
        return "%s/%s/%s".formatted(named(category), named(district), beginning(word));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST_BEGINNING));
    }

    private static String named(@Nullable Enum<?> one) {
        return one == null ? ANY : one.name();
    }

    private static Set<String> all(Business business) {
        var listing = business.profile().listing();
        return beginnings(business)
                .flatMap(beginning -> together(listing, beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> beginnings(Business business) {
        Function<String, Stream<String>> each =
                word ->
                        IntStream.rangeClosed(1, Math.min(word.length(), LONGEST_BEGINNING))
                                .mapToObj(end -> word.substring(0, end));
        return Stream.concat(Stream.of(ANY), words(business).flatMap(each)).distinct();
    }

    private static Stream<String> together(Listing listing, String beginning) {
        var category = listing.category();
        var district = listing.district();
        return Stream.of(
                        key(null, null, beginning),
                        key(category, null, beginning),
                        district == null ? null : key(null, district, beginning),
                        district == null ? null : key(category, district, beginning))
                .filter(Objects::nonNull);
    }
}
