package kz.localbusiness.domain.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.staff.StaffId;

/// Who renders the services of a visit one after the other, from a minute on.
record Visit(List<Option> chosen, int start) {

    Visit {
        chosen = List.copyOf(chosen);
    }

    /// Whose last service begins at a minute.
    static Visit endingWith(List<Option> chosen, int last) {
        int start = last;
        for (var option : chosen.subList(0, chosen.size() - 1)) {
            start -= option.terms().length();
        }
        return new Visit(chosen, start);
    }

    List<StaffId> staff() {
        return chosen.stream().map(option -> option.member().id()).toList();
    }

    boolean isOnGrid(int step) {
        return chosen.getFirst().isOnGrid(start, step);
    }

    List<Segment> segments() {
        var starts = starts();
        var segments = new ArrayList<Segment>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            segments.add(chosen.get(i).segment(starts[i], part(i), segments));
        }
        return List.copyOf(segments);
    }

    /// Everything that others have in its way, and it itself.
    Stream<Obstacle> obstacles() {
        var starts = starts();
        var ofOthers =
                IntStream.range(0, starts.length)
                        .boxed()
                        .flatMap(i -> chosen.get(i).obstacles(starts[i], part(i)).stream());
        return Stream.concat(ofOthers, clashes());
    }

    boolean isWithoutClash() {
        return chosen.size() == 1 || clashes().findAny().isEmpty();
    }

    /// Buffers count between two people, so that one of them, or a room, may be needed twice at
    /// once.
    private Stream<Obstacle> clashes() {
        var starts = starts();
        var segments = segments();
        return IntStream.range(1, starts.length)
                .boxed()
                .flatMap(i -> chosen.get(i).clashes(starts[i], part(i), segments.subList(0, i)));
    }

    private int[] starts() {
        var starts = new int[chosen.size()];
        int next = start;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = next;
            next = chosen.get(i).end(next);
        }
        return starts;
    }

    private Part part(int service) {
        return Route.part(chosen, service);
    }
}
