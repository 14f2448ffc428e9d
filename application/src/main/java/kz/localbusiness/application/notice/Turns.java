package kz.localbusiness.application.notice;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.out.DueNotices.DueNotice;
import kz.localbusiness.domain.shared.BusinessId;

/// Businesses whose messages are due, each with its own line. They take turns, so that one with ten
/// thousand messages holds up nobody but itself.
final class Turns {

    private final Map<BusinessId, List<DueNotice>> lines = new LinkedHashMap<>();
    private final Set<DueNotice> known = new HashSet<>();

    /// @param due behind what has come before
    void add(List<DueNotice> due) {
        due.stream()
                .filter(known::add)
                .forEach(one ->
                        lines.computeIfAbsent(one.business(), _ -> new ArrayList<>()).add(one));
    }

    /// Those in whose line so many stand.
    Set<BusinessId> having(int many) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().size() >= many)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    List<DueNotice> first(int most) {
        var longest = lines.values().stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, longest).boxed().flatMap(this::round).limit(most).toList();
    }

    private Stream<DueNotice> round(int place) {
        return lines.values().stream().filter(line -> line.size() > place).map(it -> it.get(place));
    }
}
