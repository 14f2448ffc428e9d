package kz.localbusiness.web.api;

import java.util.List;
import java.util.Locale;

/// A field or parameter that breaks a rule.
///
/// @param arguments the rule's limits, for the message
record WrongField(String field, Rule rule, List<Object> arguments) {

    WrongField(String field, Rule rule, Object... arguments) {
        this(field, rule, List.of(arguments));
    }

    enum Rule {
        REQUIRED,
        TOO_LONG,
        UNREADABLE,
        NOT_AN_ID,
        NOT_A_DATE,
        NOT_A_TIME,
        NOT_A_PHONE,
        NOT_AN_EMAIL,
        NOT_A_LANGUAGE,
        NOT_A_KASPI_LINK,
        OTHER_TEXT,
        VISITS_AHEAD,
        REVERSED,
        TOO_MANY_DAYS,
        OUT_OF_RANGE,
        TOO_MANY,
        EITHER_OR,
        NOT_PARALLEL,
        TWICE,
        ONE_A_YEAR,
        NOT_WORKED,
        NOT_A_CLOCK_TIME,
        NOT_A_PRICE,
        NOT_ROUND,
        NOT_AN_IMAGE,
        TOO_MANY_PIXELS,
        DAMAGED_IMAGE,
        BAD_HOURS,
        NOT_ONE_DAY,
        LOOSE_BRACE,
        UNKNOWN_PLACEHOLDERS,
        MISSING_PLACEHOLDERS,
        UNKNOWN;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
