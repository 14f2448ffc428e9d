package kz.localbusiness.web.seo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.WeeklyHours;

/// A business in the words of schema.org, as far as its page tells it too.
final class BusinessFacts {

    private static final String TYPE = "@type";

    /// What is read as the end of a day by those who take 00:00 for its beginning.
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Map<String, Object> facts = new LinkedHashMap<>();

    BusinessFacts(Profile profile, String town) {
        facts.put("@context", "https://schema.org");
        facts.put(TYPE, "LocalBusiness");
        put("name", profile.name());
        put("description", profile.description());
        put("telephone", profile.phone() == null ? "" : profile.phone().value());
        put("currenciesAccepted", "KZT");
        if (!profile.address().isEmpty()) {
            facts.put(
                    "address",
                    Map.of(
                            TYPE,
                            "PostalAddress",
                            "streetAddress",
                            profile.address(),
                            "addressLocality",
                            town,
                            "addressCountry",
                            "KZ"));
        }
        var instagram = profile.listing().contacts().instagram();
        put("sameAs", instagram.isEmpty() ? "" : "https://www.instagram.com/" + instagram);
    }

    BusinessFacts put(String name, String text) {
        if (!text.isEmpty()) {
            facts.put(name, text);
        }
        return this;
    }

    BusinessFacts open(WeeklyHours week) {
        var all = new ArrayList<Map<String, String>>();
        Stream.of(DayOfWeek.values())
                .forEach(day -> week.on(day).forEach(hours -> all.add(open(day, hours))));
        facts.put("openingHoursSpecification", List.copyOf(all));
        return this;
    }

    private static Map<String, String> open(DayOfWeek day, OpeningHours hours) {
        var closes = hours.closes().equals(LocalTime.MIDNIGHT) ? LAST_MINUTE : hours.closes();
        var name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
        return Map.of(
                TYPE,
                "OpeningHoursSpecification",
                "dayOfWeek",
                "https://schema.org/" + name,
                "opens",
                hours.opens().toString(),
                "closes",
                closes.toString());
    }

    Map<String, Object> end() {
        return Collections.unmodifiableMap(facts);
    }
}
