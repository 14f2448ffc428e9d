package kz.localbusiness.web.directory;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.directory.DirectorySearch;
import org.jspecify.annotations.Nullable;

/// A search in the page's address, so that it can be sent on and survives the way back.
final class SearchAddress {

    private static final String TEXT = "query";
    private static final String CATEGORY = "category";
    private static final String DISTRICT = "district";

    private SearchAddress() {}

    /// What is not understood is not looked for.
    static DirectorySearch read(QueryParameters parameters) {
        return new DirectorySearch(
                parameters
                        .getSingleParameter(TEXT)
                        .filter(text -> text.length() <= DirectorySearch.MAX_TEXT)
                        .filter(text -> text.chars().noneMatch(Character::isISOControl))
                        .orElse(""),
                read(Category.values(), parameters, CATEGORY),
                read(District.values(), parameters, DISTRICT),
                "");
    }

    static QueryParameters of(DirectorySearch search) {
        var all = new LinkedHashMap<String, String>();
        put(all, TEXT, search.text().isEmpty() ? null : search.text());
        put(all, CATEGORY, search.category() == null ? null : code(search.category()));
        put(all, DISTRICT, search.district() == null ? null : code(search.district()));
        return QueryParameters.simple(all);
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null) {
            all.put(name, value);
        }
    }

    private static <E extends Enum<E>> @Nullable E read(
            E[] values, QueryParameters parameters, String name) {
        var code = parameters.getSingleParameter(name).orElse("");
        return Stream.of(values).filter(one -> code(one).equals(code)).findFirst().orElse(null);
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
