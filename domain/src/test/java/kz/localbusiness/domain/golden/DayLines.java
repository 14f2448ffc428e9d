package kz.localbusiness.domain.golden;

import java.util.stream.Stream;

/// What is computed for one local date, a line for each thing that was asked.
@FunctionalInterface
public interface DayLines {

    Stream<String> of(ZoneDay day);
}
