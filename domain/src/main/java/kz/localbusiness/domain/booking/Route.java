package kz.localbusiness.domain.booking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds who renders the services of a visit one after the other.
///
/// @param options of each service, whom to prefer first
record Route(List<List<Option>> options, Check check) {

    /// Whether somebody may render a service at a minute.
    @FunctionalInterface
    interface Check {
        boolean allows(Option option, int start, Part part);
    }

    Optional<Visit> through(Option first, int start) {
        var chosen = new ArrayList<Option>();
        return goesOn(chosen, first, start)
                ? Optional.of(new Visit(chosen, start))
                : Optional.empty();
    }

    static Part part(List<Option> chosen, int service) {
        var option = chosen.get(service);
        return new Part(
                service == 0 || !isSame(option, chosen.get(service - 1)),
                service == chosen.size() - 1 || !isSame(option, chosen.get(service + 1)));
    }

    private boolean goesOn(List<Option> chosen, Option next, int start) {
        var isLast = chosen.size() == options.size() - 1;
        var isHead = chosen.isEmpty() || !isSame(next, chosen.getLast());
        if (!check.allows(next, start, new Part(isHead, isLast))) {
            return false;
        }
        chosen.addLast(next);
        if (isLast
                ? Visit.endingWith(chosen, start).isWithoutClash()
                : somebodyGoesOn(chosen, next, start)) {
            return true;
        }
        chosen.removeLast();
        return false;
    }

    private boolean somebodyGoesOn(List<Option> chosen, Option previous, int start) {
        for (var next : sameFirst(previous, options.get(chosen.size()))) {
            var isClear = isSame(previous, next) || check.allows(previous, start, endOf(chosen));
            if (isClear && goesOn(chosen, next, previous.end(start))) {
                return true;
            }
        }
        return false;
    }

    /// The last of the chosen, when somebody else goes on.
    private static Part endOf(List<Option> chosen) {
        return part(chosen, chosen.size() - 1);
    }

    /// Of several ways to go on, the one that has least in its way, whether it can be or not.
    Visit leastHindered(Option first, int start) {
        var chosen = new ArrayList<>(List.of(first));
        int at = first.end(start);
        while (chosen.size() < options.size()) {
            var previous = chosen.getLast();
            int begin = at;
            var next =
                    sameFirst(previous, options.get(chosen.size())).stream()
                            .min(Comparator.comparingInt(one -> hindrances(previous, one, begin)))
                            .orElse(previous);
            chosen.addLast(next);
            at = next.end(at);
        }
        return new Visit(chosen, start);
    }

    private static int hindrances(Option previous, Option next, int start) {
        return next.obstacles(start, new Part(!isSame(previous, next), false)).size();
    }

    private static List<Option> sameFirst(Option previous, List<Option> options) {
        return Stream.concat(
                        options.stream().filter(one -> isSame(previous, one)),
                        options.stream().filter(one -> !isSame(previous, one)))
                .toList();
    }

    private static boolean isSame(Option one, Option other) {
        return one.member().id().equals(other.member().id());
    }
}
