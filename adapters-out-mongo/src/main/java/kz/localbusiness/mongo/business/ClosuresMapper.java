package kz.localbusiness.mongo.business;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.mongo.StoredValues;
import kz.localbusiness.mongo.business.BusinessDocument.Days;
import kz.localbusiness.mongo.business.BusinessDocument.Shut;
import org.jspecify.annotations.Nullable;

interface ClosuresMapper extends StoredValues {

    default Shut toDocument(Closures closures) {
        var holidays = closures.holidays();
        return new Shut(
                closures.dated().stream().map(this::days).toList(),
                holidays.closed(),
                holidays.kurbanAit().entrySet().stream()
                        .collect(
                                toMap(ait -> ait.getKey().toString(), ait -> text(ait.getValue()))),
                holidays.workedAnyway().stream().sorted().map(this::text).toList());
    }

    default Closures toDomain(@Nullable Shut shut) {
        return shut == null
                ? Closures.NONE
                : new Closures(shut.dated().stream().map(this::closure).toList(), holidays(shut));
    }

    private HolidayRules holidays(Shut shut) {
        return new HolidayRules(
                shut.holidays(),
                shut.kurbanAit().entrySet().stream()
                        .collect(
                                toMap(
                                        ait -> Integer.valueOf(ait.getKey()),
                                        ait -> date(ait.getValue()))),
                shut.workedAnyway().stream().map(this::date).collect(toUnmodifiableSet()));
    }

    private Days days(Closure closure) {
        return new Days(
                text(closure.from()), text(closure.to()), closure.reason(), closure.setAt());
    }

    private Closure closure(Days days) {
        return new Closure(date(days.from()), date(days.to()), days.reason(), days.setAt());
    }
}
